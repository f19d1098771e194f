#include "assemble/assembler.hpp"

#include <utility>

namespace entente {

Report Assembler::run()
{
    report_.document = analysis_.document->info;
    report_.document.date = analysis_.published;
    find_used();
    countries();
    places();
    bodies();
    people();
    positions();
    meetings();
    agreements();
    cite();
    return std::move(report_);
}

bool Assembler::gives_facts(std::uint32_t sentence) const
{
    return analysis_.sentences[sentence].zone != Zone::furniture;
}

Support Assembler::support(const std::set<std::uint32_t>& sentences, double confidence) const
{
    Support out;
    for (const std::uint32_t sentence : sentences) {
        if (gives_facts(sentence)) {
            out.sentences.push_back(sentence);
        }
    }
    if (out.sentences.empty()) {
        out.sentences.assign(sentences.begin(), sentences.end());
    }
    out.confidence = confidence;
    return out;
}

Report assemble(const Analysis& analysis)
{
    return Assembler(analysis).run();
}

} // namespace entente
