#include "words.hpp"

#include <entente/graph/telling.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

namespace entente {
namespace {

bool is_number(const std::string& word)
{
    return word.front() >= '0' && word.front() <= '9';
}

/// No headline or caption, which end without a mark.
bool is_whole(std::string_view text)
{
    constexpr std::string_view marks = ".!?\"'";
    return !text.empty() && (marks.find(text.back()) != std::string_view::npos ||
                             text.ends_with("\xE2\x80\x9D") || text.ends_with("\xE2\x80\x99"));
}

/// The first sentence with the highest count so far.
struct Best {
    EvidenceIndex sentence = 0;
    std::ptrdiff_t count = -1;

    void offer(EvidenceIndex other, std::ptrdiff_t told)
    {
        if (told > count) {
            sentence = other;
            count = told;
        }
    }
};

} // namespace

EvidenceIndex telling_sentence(const KnowledgeGraph& graph, std::span<const EvidenceIndex> evidence,
                               std::string_view said)
{
    auto wanted = content_words(said);
    std::erase_if(wanted, is_number);
    if (evidence.size() < 2 || wanted.empty()) {
        return evidence.front();
    }
    Best of_all;
    Best of_whole; ///< sentences
    for (const EvidenceIndex sentence : evidence) {
        const std::string& text = graph.evidence(sentence).text;
        const auto words = content_words(text);
        const auto count = std::ranges::count_if(wanted, [&](const std::string& word) {
            return std::ranges::binary_search(words, word);
        });
        of_all.offer(sentence, count);
        if (is_whole(text)) {
            of_whole.offer(sentence, count);
        }
    }
    return of_whole.count * 2 >= of_all.count && of_whole.count > 0 ? of_whole.sentence
                                                                    : of_all.sentence;
}

} // namespace entente
