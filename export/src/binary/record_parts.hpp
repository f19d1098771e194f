#pragma once

#include "binary/record.hpp"
#include "binary/things.hpp"

#include <vector>

/// What records of several kinds are made of.
namespace entente {

/// The byte before a value: of which type it is.
enum class Tag : unsigned char { no, yes, integer, real, text, texts };

inline void read_evidence_list(RecordReader& reader, const RecordCounts& counts,
                               std::vector<EvidenceIndex>& evidence)
{
    evidence.resize(reader.count());
    for (EvidenceIndex& index : evidence) {
        index = reader.number_below(counts.evidence);
    }
}

} // namespace entente
