#include "../annotators/offices.hpp"
#include "assembler.hpp"

#include <algorithm>
#include <utility>

/// Who held which post.
namespace entente {
namespace {

/// "Minister" beside "Minister of Public Security": one title has all words of the other, and
/// nothing else differs.
bool is_same_post(const PositionClaim& a, const PositionClaim& b)
{
    const bool bodies_agree =
        a.organization == b.organization || !a.organization || !b.organization;
    if (a.official != b.official || a.tenure != b.tenure || a.country != b.country ||
        !bodies_agree) {
        return false;
    }
    const auto first = title_words(a.title);
    const auto second = title_words(b.title);
    return std::ranges::includes(first, second) || std::ranges::includes(second, first);
}

} // namespace

void Assembler::positions()
{
    for (const auto& [person, official] : people_) {
        for (const HeldPost& held : analysis_.people[person].posts) {
            const Post& post = analysis_.posts[held.post];
            if (post.title.empty()) {
                continue;
            }
            PositionClaim claim;
            claim.official = official;
            claim.title = post.title;
            if (post.body) {
                claim.organization = bodies_.at(*post.body);
            }
            claim.country = post.country;
            claim.tenure = held.former ? Tenure::former : held.tenure;
            claim.date = claim.tenure == Tenure::begins || claim.tenure == Tenure::ends
                             ? date_of_change(post)
                             : analysis_.published;
            claim.inferred = held.inferred || post.inferred_country;
            claim.support = support({post.sentence}, held.confidence);
            merge_position(std::move(claim));
        }
    }
    for (const PositionClaim& claim : report_.positions) {
        if (!claim.country.empty()) {
            add_country(claim.country);
        }
    }
    for (const OfficialClaim& claim : report_.officials) {
        if (!claim.country.empty()) {
            add_country(claim.country);
        }
    }
}

Date Assembler::date_of_change(const Post& post) const
{
    for (const TimeMention& time : analysis_.times) {
        if (time.sentence == post.sentence && !time.since) {
            return time.date;
        }
    }
    return {};
}

void Assembler::merge_position(PositionClaim claim)
{
    for (PositionClaim& known : report_.positions) {
        if (!is_same_post(known, claim)) {
            continue;
        }
        if (title_words(claim.title).size() > title_words(known.title).size()) {
            known.title = claim.title;
        }
        known.organization = known.organization ? known.organization : claim.organization;
        known.inferred = known.inferred && claim.inferred;
        known.support.sentences.insert(known.support.sentences.end(),
                                       claim.support.sentences.begin(),
                                       claim.support.sentences.end());
        known.support.confidence = std::max(known.support.confidence, claim.support.confidence);
        return;
    }
    report_.positions.push_back(std::move(claim));
}

} // namespace entente
