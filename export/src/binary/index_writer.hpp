#pragma once

#include "binary/section_writer.hpp"

#include <entente/graph/search_index.hpp>

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace entente {

/// Puts together what searches ask of sentences and titles. Numbers are places in the file; things
/// of a kind must be added in their order.
class IndexWriter {
public:
    void add_node(NodeIndex node, const std::vector<EvidenceIndex>& evidence);
    void add_post(EdgeIndex post, std::string_view title,
                  const std::vector<EvidenceIndex>& evidence);
    void add_sentence(EvidenceIndex sentence, std::string_view text);

    /// When all have been added.
    void write(SectionWriter& out);

private:
    struct StringHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>{}(text);
        }
    };
    using Uses = std::vector<std::pair<EvidenceIndex, std::uint32_t>>;

    void write_words(SectionWriter& out) const;
    void write_users(SectionWriter& out);
    void write_titles(SectionWriter& out) const;

    std::uint32_t sentence_count_ = 0;
    SearchWords words_;
    std::unordered_map<std::string, std::vector<std::uint32_t>, StringHash, std::equal_to<>>
        blocks_of_words_;
    Uses nodes_; ///< with the evidence of each
    Uses posts_;
    std::map<std::string, std::vector<EdgeIndex>, std::less<>> titles_;
};

} // namespace entente
