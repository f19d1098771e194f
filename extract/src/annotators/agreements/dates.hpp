#pragma once

#include "names.hpp"
#include "verbs.hpp"

#include <optional>

namespace entente {

/// The token of the year that ends the name, "Accord of 2019", "Protocol on Trade (2001)", or 0.
[[nodiscard]] std::uint32_t year_behind(const Analysis& analysis, const AgreementName& name);

/// Dates agreements: by the year in the name, the time of the clause, the meeting at which they
/// were signed, or the month of the news.
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

    void date_by_meeting(std::optional<std::uint32_t> meeting, AgreementClaim& claim) const;
    [[nodiscard]] bool is_of_earlier(const Governor& governor) const;
    [[nodiscard]] bool is_news(const AgreementName& name, const Governor& governor) const;
    [[nodiscard]] Date month_of_publication() const;
    [[nodiscard]] Date nearest_time(const AgreementName& name, const Governor& governor) const;
    [[nodiscard]] bool is_inside(const TimeMention& time, const AgreementName& name) const;
    [[nodiscard]] bool dates_another(const TimeMention& time) const;
    [[nodiscard]] bool names_aim(std::uint32_t begin, std::uint32_t end) const;
    [[nodiscard]] bool crosses_clause(std::uint32_t begin, std::uint32_t end) const;
    [[nodiscard]] Date effect_date(const AgreementName& name) const;
};

} // namespace entente
