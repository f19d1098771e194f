#include "binary/index_writer.hpp"

#include "binary/record.hpp"

#include <algorithm>

namespace entente {
namespace {

/// Enough for a search to find its way by few records, and little to read for a word.
constexpr std::size_t record_of_words = 4096;

/// Records that lie in memory until their section is written.
class Records {
public:
    void add(RecordWriter& record)
    {
        bytes_ += record.take();
        ends_.push_back(bytes_.size());
    }

    void write(SectionWriter& out, BinarySection section, BinarySection ends) const
    {
        out.write(section, bytes_);
        out.write(ends, ends_);
    }

private:
    std::string bytes_;
    std::vector<std::uint64_t> ends_;
};

std::size_t shared_letters(std::string_view a, std::string_view b)
{
    return static_cast<std::size_t>(std::ranges::mismatch(a, b).in1 - a.begin());
}

/// Takes the things that use a piece of evidence off the front of those that are left.
std::vector<std::uint32_t>
take_users(std::span<const std::pair<EvidenceIndex, std::uint32_t>>& left, EvidenceIndex evidence)
{
    std::vector<std::uint32_t> users;
    while (!left.empty() && left.front().first == evidence) {
        users.push_back(left.front().second);
        left = left.subspan(1);
    }
    return users;
}

} // namespace

void IndexWriter::add_node(NodeIndex node, const std::vector<EvidenceIndex>& evidence)
{
    for (const EvidenceIndex one : evidence) {
        nodes_.emplace_back(one, node);
    }
}

void IndexWriter::add_post(EdgeIndex post, std::string_view title,
                           const std::vector<EvidenceIndex>& evidence)
{
    for (const EvidenceIndex one : evidence) {
        posts_.emplace_back(one, post);
    }
    if (title.empty()) {
        return;
    }
    auto place = titles_.find(title);
    if (place == titles_.end()) {
        place = titles_.try_emplace(std::string(title)).first;
    }
    place->second.push_back(post);
}

void IndexWriter::add_sentence(EvidenceIndex sentence, std::string_view text)
{
    sentence_count_ = sentence + 1;
    const std::uint32_t block = sentence / sentences_a_block;
    for (const std::string_view word : words_.of(text)) {
        auto place = blocks_of_words_.find(word);
        if (place == blocks_of_words_.end()) {
            place = blocks_of_words_.try_emplace(std::string(word)).first;
        }
        if (auto& blocks = place->second; blocks.empty() || blocks.back() != block) {
            blocks.push_back(block);
        }
    }
}

void IndexWriter::write(SectionWriter& out)
{
    write_words(out);
    write_users(out);
    write_titles(out);
}

void IndexWriter::write_words(SectionWriter& out) const
{
    using Entry = decltype(blocks_of_words_)::value_type;
    std::vector<const Entry*> words;
    words.reserve(blocks_of_words_.size());
    for (const Entry& entry : blocks_of_words_) {
        words.push_back(&entry);
    }
    std::ranges::sort(words, {},
                      [](const Entry* entry) -> const std::string& { return entry->first; });
    Records records;
    RecordWriter record;
    std::string_view before;
    for (const Entry* entry : words) {
        const std::string_view word = entry->first;
        const std::size_t shared = shared_letters(before, word);
        record.number(shared);
        record.text(word.substr(shared));
        record.ascending(entry->second);
        before = word;
        if (record.size() >= record_of_words) {
            records.add(record);
            before = {};
        }
    }
    if (record.size() != 0) {
        records.add(record);
    }
    records.write(out, BinarySection::sentence_words, BinarySection::sentence_word_ends);
}

void IndexWriter::write_users(SectionWriter& out)
{
    std::ranges::sort(nodes_);
    std::ranges::sort(posts_);
    std::span<const Uses::value_type> nodes(nodes_);
    std::span<const Uses::value_type> posts(posts_);
    Records records;
    RecordWriter record;
    for (EvidenceIndex i = 0; i < sentence_count_; ++i) {
        record.ascending(take_users(nodes, i));
        record.ascending(take_users(posts, i));
        if ((i + 1) % sentences_a_block == 0 || i + 1 == sentence_count_) {
            records.add(record);
        }
    }
    records.write(out, BinarySection::evidence_users, BinarySection::evidence_user_ends);
}

void IndexWriter::write_titles(SectionWriter& out) const
{
    Records records;
    RecordWriter record;
    for (const auto& [title, posts] : titles_) {
        record.text(title);
        record.ascending(posts);
        records.add(record);
    }
    records.write(out, BinarySection::titles, BinarySection::title_ends);
}

} // namespace entente
