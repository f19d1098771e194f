#pragma once

#include "binary/name_words.hpp"
#include "binary/tables.hpp"
#include "binary/things.hpp"

#include <entente/graph/search_index.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// The index of names, sentences and titles in a file.
class BinarySearchIndex : public SearchIndex {
public:
    /// Whether the file has one; those of earlier programs have none.
    [[nodiscard]] static bool is_in(const BinarySections& file);

    /// `names` must live as long.
    BinarySearchIndex(const BinarySections& file, const NameWords& names,
                      const RecordCounts& counts);

    [[nodiscard]] std::vector<NodeIndex>
    nodes_with(std::span<const std::string> beginnings) const override;
    [[nodiscard]] std::vector<EvidenceIndex>
    sentences_with(std::span<const std::string> words) const override;
    [[nodiscard]] EvidenceUsers users_of(EvidenceIndex evidence) const override;
    [[nodiscard]] std::size_t title_count() const override { return titles_.size(); }
    [[nodiscard]] std::string_view title(std::size_t index) const override;
    [[nodiscard]] std::vector<EdgeIndex> posts_titled(std::size_t index) const override;

private:
    [[nodiscard]] std::size_t block_count() const;
    /// The last record whose first word is before the wanted one, or the first record.
    [[nodiscard]] std::size_t record_before(std::string_view wanted) const;
    /// Blocks in which there is the word, or one that it begins.
    [[nodiscard]] std::vector<bool> blocks_with(std::string_view wanted, bool as_beginning) const;

    std::string where_;
    const NameWords& names_;
    RecordCounts counts_;
    RecordTable words_;
    RecordTable users_;
    RecordTable titles_;
};

} // namespace entente
