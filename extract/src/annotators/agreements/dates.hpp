#pragma once

#include "annotators/meetings/news_clock.hpp"
#include "names.hpp"
#include "verbs.hpp"

#include <optional>

namespace entente {

/// The token of the year that ends the name, "Accord of 2019", "Protocol on Trade (2001)", or 0.
[[nodiscard]] std::uint32_t year_behind(const Analysis& analysis, const AgreementName& name);

/// Dates agreements: by the year in the name, the time of the clause, the meeting at which they
/// were signed, or the day or month that the news tells last.
class AgreementDates {
public:
    explicit AgreementDates(const Analysis& analysis);

    /// Sets `date` and `concluded_at` of the claim; its status must be set. `meeting` is what the
    /// sentence or those before it tell of.
    void find(const AgreementName& name, const Governor& governor,
              std::optional<std::uint32_t> meeting, AgreementClaim& claim) const;

private:
    const Analysis& analysis_;
    const std::vector<Token>& tokens_;
    std::optional<TokenRange> dateline_;
    NewsClock clock_;

    void date_by_meeting(std::optional<std::uint32_t> meeting, AgreementClaim& claim) const;
    [[nodiscard]] std::optional<std::uint32_t> only_planned() const;
    [[nodiscard]] Date of_status(const Date& date, AgreementStatus status) const;
    [[nodiscard]] bool is_of_earlier(const Governor& governor) const;
    [[nodiscard]] bool is_news(const Governor& governor) const;
    [[nodiscard]] Date date_of_news(const AgreementName& name, const Governor& governor) const;
    [[nodiscard]] Date nearest_time(const AgreementName& name, const Governor& governor) const;
    [[nodiscard]] const TimeMention* time_before_when(std::uint32_t verb) const;
    [[nodiscard]] bool is_inside(const TimeMention& time, const AgreementName& name) const;
    [[nodiscard]] bool is_covered(const TimeMention& time, const AgreementName& name) const;
    [[nodiscard]] bool dates_another(const TimeMention& time) const;
    [[nodiscard]] bool names_aim(std::uint32_t begin, std::uint32_t end) const;
    [[nodiscard]] bool crosses_clause(std::uint32_t begin, std::uint32_t end, bool nominal) const;
    [[nodiscard]] Date effect_date(const AgreementName& name) const;
};

} // namespace entente
