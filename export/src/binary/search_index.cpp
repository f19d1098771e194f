#include "binary/search_index.hpp"

#include "binary/marks.hpp"

#include <algorithm>

namespace entente {
namespace {

/// The next word of a record of words; it shares letters with the one before.
void read_word(RecordReader& reader, std::string& word)
{
    word.resize(reader.number_below(word.size() + 1));
    word += reader.text();
}

} // namespace

bool BinarySearchIndex::is_in(const BinarySections& file)
{
    using enum BinarySection;
    return file.has(sentence_words) && file.has(evidence_users) && file.has(titles);
}

BinarySearchIndex::BinarySearchIndex(const BinarySections& file, const NameWords& names,
                                     const RecordCounts& counts)
    : where_(file.where()), names_(names), counts_(counts),
      words_(file, BinarySection::sentence_words, BinarySection::sentence_word_ends,
             "words of sentences"),
      users_(file, BinarySection::evidence_users, BinarySection::evidence_user_ends,
             "users of evidence"),
      titles_(file, BinarySection::titles, BinarySection::title_ends, "title")
{
    if (users_.size() != block_count()) {
        file.fail("its sections contradict each other");
    }
}

std::vector<NodeIndex> BinarySearchIndex::nodes_with(std::span<const std::string> beginnings) const
{
    return names_.nodes_with(beginnings);
}

std::vector<EvidenceIndex>
BinarySearchIndex::sentences_with(std::span<const std::string> words) const
{
    const auto blocks = marked_by_all(words, block_count(), [&](std::size_t i) {
        return blocks_with(words[i], i + 1 == words.size());
    });
    std::vector<EvidenceIndex> sentences;
    for (const std::uint32_t block : blocks) {
        const std::size_t begin = std::size_t{block} * sentences_a_block;
        const std::size_t end = std::min(begin + sentences_a_block, counts_.evidence);
        for (std::size_t i = begin; i < end; ++i) {
            sentences.push_back(static_cast<EvidenceIndex>(i));
        }
    }
    return sentences;
}

EvidenceUsers BinarySearchIndex::users_of(EvidenceIndex evidence) const
{
    RecordReader reader = users_.reader(evidence / sentences_a_block, where_);
    EvidenceUsers users;
    for (auto left = evidence % sentences_a_block + 1; left > 0; --left) {
        users = {};
        reader.ascending(counts_.nodes, [&](NodeIndex node) { users.nodes.push_back(node); });
        reader.ascending(counts_.edges, [&](EdgeIndex post) { users.posts.push_back(post); });
    }
    return users;
}

std::string_view BinarySearchIndex::title(std::size_t index) const
{
    return titles_.reader(index, where_).text();
}

std::vector<EdgeIndex> BinarySearchIndex::posts_titled(std::size_t index) const
{
    RecordReader reader = titles_.reader(index, where_);
    (void)reader.text();
    std::vector<EdgeIndex> posts;
    reader.ascending(counts_.edges, [&](EdgeIndex post) { posts.push_back(post); });
    return posts;
}

std::size_t BinarySearchIndex::block_count() const
{
    return (counts_.evidence + sentences_a_block - 1) / sentences_a_block;
}

std::size_t BinarySearchIndex::record_before(std::string_view wanted) const
{
    std::size_t first = 0;
    std::size_t last = words_.size();
    std::string word;
    while (first < last) {
        const std::size_t middle = first + (last - first) / 2;
        RecordReader reader = words_.reader(middle, where_);
        word.clear();
        read_word(reader, word);
        if (word < wanted) {
            first = middle + 1;
        } else {
            last = middle;
        }
    }
    return first == 0 ? 0 : first - 1;
}

std::vector<bool> BinarySearchIndex::blocks_with(std::string_view wanted, bool as_beginning) const
{
    std::vector<bool> blocks(block_count());
    std::string word;
    for (std::size_t i = record_before(wanted); i < words_.size(); ++i) {
        RecordReader reader = words_.reader(i, where_);
        word.clear();
        while (!reader.at_end()) {
            read_word(reader, word);
            const bool fits = as_beginning ? word.starts_with(wanted) : word == wanted;
            if (!fits && word > wanted) {
                return blocks;
            }
            reader.ascending(blocks.size(),
                             [&](std::uint32_t block) { blocks[block] = fits || blocks[block]; });
        }
    }
    return blocks;
}

} // namespace entente
