#pragma once

#include "../../analysis.hpp"

namespace entente {

/// "On Monday the King met A. ... He also received B": the day, or at least the month, of which each
/// sentence of an article tells. A day goes on until the article speaks of another time.
class NewsClock {
public:
    explicit NewsClock(const Analysis& analysis);

    /// Empty when the sentence tells a time of its own, or the day was told more than `farthest`
    /// sentences before.
    [[nodiscard]] Date date_of(std::uint32_t sentence, std::uint32_t farthest) const;
    /// The sentence, or its paragraph before it, speaks of another time than that of the news.
    [[nodiscard]] bool is_elsewhen(std::uint32_t sentence) const
    {
        return told_[sentence].elsewhen;
    }

private:
    struct Told {
        Date date;
        std::uint32_t ago = 0; ///< sentences
        bool elsewhen = false;
    };

    const Analysis& analysis_;
    std::optional<TokenRange> dateline_;
    Date now_;
    std::vector<Told> told_;
    std::uint32_t ago_ = 0; ///< sentences since
    bool elsewhen_ = false; ///< the paragraph has told of another time
    std::uint32_t paragraph_ = 0;

    void read(std::uint32_t sentence);
    [[nodiscard]] bool is_step_back(const Date& date) const;
    [[nodiscard]] bool is_past(const TimeMention& time) const;
    [[nodiscard]] bool is_aside(const TimeMention& time) const;
    [[nodiscard]] bool names_other_time(TokenRange sentence) const;
};

} // namespace entente
