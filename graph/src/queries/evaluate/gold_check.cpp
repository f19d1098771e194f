#include <entente/core/date.hpp>
#include <entente/core/kinds.hpp>
#include <entente/graph/gold.hpp>

#include <algorithm>
#include <utility>

namespace entente {
namespace {

class Checker {
public:
    Checker(const Gold& gold, const std::string& where) : gold_(gold), where_(where) {}

    std::vector<Diagnostic> check()
    {
        for (std::size_t i = 0; i < gold_.meetings.size(); ++i) {
            check(gold_.meetings[i], "meetings[" + std::to_string(i) + "]");
        }
        for (std::size_t i = 0; i < gold_.agreements.size(); ++i) {
            check(gold_.agreements[i], "agreements[" + std::to_string(i) + "]");
        }
        return std::move(diagnostics_);
    }

private:
    void warn(const std::string& path, const std::string& message)
    {
        diagnostics_.push_back({Diagnostic::Severity::warning, where_, path + ": " + message});
    }

    void check(const GoldMeeting& meeting, const std::string& path)
    {
        check_actors(meeting.participants, path + ".participants");
        check_actors(meeting.participants_optional, path + ".participants_optional");
        check_dates(meeting.dates, path + ".dates");
        check_kind<MeetingType>(meeting.type, path + ".type");
        check_kind<MeetingStatus>(meeting.status, path + ".status");
    }

    void check(const GoldAgreement& agreement, const std::string& path)
    {
        check_actors(agreement.parties, path + ".parties");
        check_actors(agreement.parties_optional, path + ".parties_optional");
        check_actors(agreement.signers, path + ".signers");
        check_dates(agreement.dates, path + ".dates");
        check_kind<AgreementType>(agreement.type, path + ".type");
        check_kind<AgreementStatus>(agreement.status, path + ".status");
    }

    void check_actors(const std::vector<std::string>& actors, const std::string& path)
    {
        for (const std::string& actor : actors) {
            const bool known = actor.starts_with('@') || actor.starts_with('#') ||
                               std::ranges::any_of(gold_.officials, [&](const auto& official) {
                                   return official.id == actor;
                               });
            if (!known) {
                warn(path, "no official has the id \"" + actor +
                               "\"; a country is written @XX, an organization #NAME");
            }
        }
    }

    void check_dates(const std::vector<std::string>& dates, const std::string& path)
    {
        for (const std::string& date : dates) {
            if (!Date::parse(date)) {
                warn(path, "\"" + date + "\" is not a date (2025-12-03, 2025-12, 2025, " +
                               "XXXX-12-03, A/B)");
            }
        }
    }

    template <typename Kind> void check_kind(const std::string& name, const std::string& path)
    {
        if (!find_kind<Kind>(name)) {
            warn(path, "\"" + name + "\" is not one of those that graphs have");
        }
    }

    const Gold& gold_;
    const std::string& where_;
    std::vector<Diagnostic> diagnostics_;
};

} // namespace

std::vector<Diagnostic> check_gold(const Gold& gold, const std::string& where)
{
    return Checker(gold, where).check();
}

} // namespace entente
