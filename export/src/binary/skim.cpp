#include "binary/record_parts.hpp"
#include "binary/things.hpp"

namespace entente {
namespace {

/// Past a value; its texts, where it is one or has some, go to `take`.
template <typename Take> void skim_value(RecordReader& reader, Take take)
{
    switch (static_cast<Tag>(reader.byte())) {
    case Tag::no:
    case Tag::yes:
        return;
    case Tag::integer:
        (void)reader.number();
        return;
    case Tag::real:
        (void)reader.real();
        return;
    case Tag::text:
        take(reader.text());
        return;
    case Tag::texts:
        for (std::size_t count = reader.count(); count > 0; --count) {
            take(reader.text());
        }
        return;
    }
    reader.fail("a value of unknown type");
}

/// The attributes and the evidence of a record.
void skim_rest(RecordReader& reader, const RecordNames& names, const RecordCounts& counts,
               Attribute wanted, Skim& into)
{
    into.texts.clear();
    for (std::size_t count = reader.count(); count > 0; --count) {
        const auto attribute = names.attributes[reader.number_below(names.attributes.size())];
        skim_value(reader, [&](std::string_view text) {
            if (attribute == wanted) {
                into.texts.push_back(text);
            }
        });
    }
    read_evidence_list(reader, counts, into.read_evidence);
    into.evidence = into.read_evidence;
}

} // namespace

void skim_node_record(RecordReader reader, const RecordNames& names, const RecordCounts& counts,
                      Attribute attribute, Skim& into)
{
    into.id = reader.text();
    into.label = reader.text();
    (void)reader.real(); // its confidence
    skim_rest(reader, names, counts, attribute, into);
}

void skim_edge_record(RecordReader reader, const RecordNames& names, const RecordCounts& counts,
                      Attribute attribute, Skim& into)
{
    into.id = {};
    into.label = {};
    (void)reader.number(); // its key
    skim_rest(reader, names, counts, attribute, into);
}

std::string_view skim_evidence(RecordReader reader)
{
    (void)reader.number(); // its document
    (void)reader.number(); // where it begins
    return reader.text();
}

} // namespace entente
