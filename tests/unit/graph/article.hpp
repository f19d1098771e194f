#pragma once

#include <entente/core/report.hpp>
#include <entente/core/text.hpp>

#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

namespace entente {

/// "a7"
inline std::string numbered(std::string name, std::size_t number)
{
    name += std::to_string(number);
    return name;
}

/// Puts a Report together as an extractor would: each claim cites a sentence of its own.
class Article {
public:
    explicit Article(const std::string& name, const std::string& published = "2025-12-04")
    {
        report_.document = {.id = "doc-" + name,
                            .uri = name + ".txt",
                            .title = "Article " + name,
                            .source = "Test News",
                            .date = Date::parse(published).value_or(Date{}),
                            .sha256 = sha256_hex(name)};
    }

    Actor country(const std::string& iso, const std::string& label,
                  const std::vector<std::string>& forms = {})
    {
        CountryClaim claim{.iso = iso, .label = label, .aliases = {{label, 1}}, .support = cite()};
        for (const auto& form : forms) {
            claim.aliases.push_back({form, 1});
        }
        report_.countries.push_back(std::move(claim));
        return {ActorKind::country, last(report_.countries)};
    }

    Actor official(const std::string& label, const std::string& iso = {},
                   const std::vector<std::string>& forms = {})
    {
        OfficialClaim claim{
            .label = label, .aliases = {{label, 1}}, .country = iso, .support = cite()};
        for (const auto& form : forms) {
            claim.aliases.push_back({form, 2});
        }
        report_.officials.push_back(std::move(claim));
        return {ActorKind::official, last(report_.officials)};
    }

    Actor organization(const std::string& label, OrganizationType type, const std::string& iso = {},
                       const std::vector<std::string>& forms = {})
    {
        OrganizationClaim claim{.label = label,
                                .aliases = {{label, 1}},
                                .type = type,
                                .country = iso,
                                .support = cite()};
        for (const auto& form : forms) {
            claim.aliases.push_back({form, 1});
        }
        report_.organizations.push_back(std::move(claim));
        return {ActorKind::organization, last(report_.organizations)};
    }

    Actor place(const std::string& label, const std::string& iso = {})
    {
        report_.places.push_back(
            {.label = label, .aliases = {{label, 1}}, .country = iso, .support = cite()});
        return {ActorKind::place, last(report_.places)};
    }

    PositionClaim& position(Actor official, const std::string& title, const std::string& date = {},
                            Tenure tenure = Tenure::holds)
    {
        report_.positions.push_back({.official = official.index,
                                     .title = title,
                                     .tenure = tenure,
                                     .date = Date::parse(date).value_or(Date{}),
                                     .support = cite()});
        return report_.positions.back();
    }

    MeetingClaim& meeting(std::vector<Participant> participants, const std::string& date = {},
                          std::vector<Actor> places = {}, const std::string& form = "talks",
                          MeetingType type = MeetingType::meeting)
    {
        report_.meetings.push_back({.type = type,
                                    .form = form,
                                    .date = Date::parse(date).value_or(Date{}),
                                    .participants = std::move(participants),
                                    .places = std::move(places),
                                    .support = cite()});
        return report_.meetings.back();
    }

    AgreementClaim& agreement(const std::string& label, AgreementType type,
                              std::vector<Actor> parties, const std::string& date = {})
    {
        report_.agreements.push_back({.type = type,
                                      .label = label,
                                      .aliases = {{label, 1}},
                                      .date = Date::parse(date).value_or(Date{}),
                                      .parties = std::move(parties),
                                      .support = cite()});
        return report_.agreements.back();
    }

    [[nodiscard]] Report& report() { return report_; }
    [[nodiscard]] operator Report() const { return report_; }

private:
    Support cite()
    {
        const auto number = static_cast<std::uint32_t>(report_.sentences.size());
        const std::string text = "Sentence " + std::to_string(number) + ".";
        const std::uint32_t begin = number * 20;
        report_.sentences.push_back(
            {{begin, begin + static_cast<std::uint32_t>(text.size())}, text});
        return {{number}, 0.8};
    }

    template <typename Claims> static std::uint32_t last(const Claims& claims)
    {
        return static_cast<std::uint32_t>(claims.size() - 1);
    }

    Report report_;
};

} // namespace entente
