#include "meeting_pairs.hpp"

#include "meeting_likeness.hpp"
#include "sets.hpp"

#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>

namespace entente {
namespace {

/// Claims that can be of one event share a block: somebody who takes part, the sort of event and
/// the month; or all who take part.
std::vector<std::string> blocks_of(const MeetingView& view)
{
    std::set<std::string> months;
    const Date& date = view.claim->date;
    if (precision_of(date) == DatePrecision::none) {
        months.insert(date.empty() ? "undated" : date.edtf());
    } else {
        for (const auto point : {date.begin(), date.end()}) {
            months.insert(Date(CalendarPoint{point.year, point.month, 0}).edtf());
        }
    }
    std::vector<std::string> blocks;
    const auto& actors = view.people.empty() ? view.others : view.people;
    for (const auto& actor : actors) {
        for (const auto& month : months) {
            blocks.push_back(std::to_string(family_of(view.claim->type)) + " " + month + " " +
                             std::to_string(static_cast<int>(actor.kind)) + " " +
                             std::to_string(actor.index));
        }
    }
    if (view.people.size() > 1) {
        std::string all = std::to_string(family_of(view.claim->type)) + " all";
        for (const auto& person : view.people) {
            all += " " + std::to_string(person.index);
        }
        blocks.push_back(std::move(all));
    }
    return blocks;
}

/// Equal for claims that say the same.
auto said(const MeetingView& view)
{
    const auto& claim = *view.claim;
    return std::tuple(claim.type, claim.form, claim.date, view.people, view.others, view.sides,
                      view.places, claim.date.empty() ? view.published : 0);
}

} // namespace

std::vector<ItemPair> block_pairs(const std::vector<MeetingView>& views)
{
    std::map<std::string, std::vector<std::uint32_t>> blocks;
    for (std::uint32_t i = 0; i < views.size(); ++i) {
        for (auto& block : blocks_of(views[i])) {
            blocks[std::move(block)].push_back(i);
        }
    }
    const auto sameness = number_sameness(views, said);
    std::vector<ItemPair> pairs;
    for (const auto& [key, block] : blocks) {
        add_pairs(block, sameness, pairs);
    }
    sort_unique(pairs);
    std::erase_if(pairs, [&](const ItemPair& pair) {
        return views[pair.first].ref.report == views[pair.second].ref.report;
    });
    return pairs;
}

} // namespace entente
