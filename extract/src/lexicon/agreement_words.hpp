#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace entente {

/// What a verb or noun says that is done to an agreement.
enum class Deed : std::uint8_t {
    sign,      ///< signed, inked, concluded
    reach,     ///< reached, struck: done in the past, but only wished for in the future
    negotiate, ///< negotiated, proposed, discussed
    bind,      ///< ratified, renewed, extended: binds its subject, in force
    keep,      ///< implemented, violated, under it
    establish, ///< "elevated ties to a partnership"
    issue,     ///< said in a statement
    none
};

/// As agreement_verbs.tsv writes them; none stands in no file.
inline constexpr std::array<std::string_view, 7> deeds{"sign", "reach",     "negotiate", "bind",
                                                       "keep", "establish", "issue"};

/// Of a verb as the text has it.
enum class VerbForm : std::uint8_t { base, third, past, gerund, noun };

/// A form of a verb, or a noun of doing, that agreements go with.
struct AgreementVerb {
    Deed deed = Deed::none;
    VerbForm form = VerbForm::base;
};

/// What a word is to the grammar of agreements; the head of agreement_words.tsv explains each
/// class.
enum class AgreementWord : std::uint8_t {
    adverbial,
    aim,
    amount,
    announcement,
    approval,
    auxiliary,
    before_mere_word,
    before_occasion,
    before_the_news,
    broker,
    ceasefire,
    clause_end,
    clause_link,
    coming,
    condition,
    congress,
    content,
    definite,
    discussing,
    domestic,
    done_before,
    earlier_deed,
    empty,
    ending,
    field,
    fulfilling,
    future,
    joining,
    keeping_preposition,
    latin_plural,
    left_stop,
    many_sided,
    mediating,
    membership,
    modal,
    modifier_of_planned,
    modifier_of_proposed,
    modifier_of_signed,
    modifier_of_standing,
    naming,
    naming_link,
    negation,
    noun_like_verb,
    noun_of_binding,
    noun_of_ceremony,
    noun_of_establishing,
    noun_of_gathering,
    noun_of_keeping,
    noun_of_leaders,
    noun_of_margin,
    noun_of_negotiating,
    noun_of_people,
    noun_of_signing,
    noun_of_talks,
    noun_of_visiting,
    of_war,
    one_sided,
    place_preposition,
    plain_modifier,
    plain_noun,
    preposition,
    presence,
    prospect,
    purpose_verb,
    right_stop,
    signatory,
    speech,
    sum,
    supposition,
    takes_part,
    topic_preposition,
    venue,
    verb_like_noun,
    wish
};

/// As the file writes them, in the enumeration's order.
inline constexpr std::array<std::string_view, 74> agreement_word_classes{"adverbial",
                                                                         "aim",
                                                                         "amount",
                                                                         "announcement",
                                                                         "approval",
                                                                         "auxiliary",
                                                                         "before_mere_word",
                                                                         "before_occasion",
                                                                         "before_the_news",
                                                                         "broker",
                                                                         "ceasefire",
                                                                         "clause_end",
                                                                         "clause_link",
                                                                         "coming",
                                                                         "condition",
                                                                         "congress",
                                                                         "content",
                                                                         "definite",
                                                                         "discussing",
                                                                         "domestic",
                                                                         "done_before",
                                                                         "earlier_deed",
                                                                         "empty",
                                                                         "ending",
                                                                         "field",
                                                                         "fulfilling",
                                                                         "future",
                                                                         "joining",
                                                                         "keeping_preposition",
                                                                         "latin_plural",
                                                                         "left_stop",
                                                                         "many_sided",
                                                                         "mediating",
                                                                         "membership",
                                                                         "modal",
                                                                         "modifier_of_planned",
                                                                         "modifier_of_proposed",
                                                                         "modifier_of_signed",
                                                                         "modifier_of_standing",
                                                                         "naming",
                                                                         "naming_link",
                                                                         "negation",
                                                                         "noun_like_verb",
                                                                         "noun_of_binding",
                                                                         "noun_of_ceremony",
                                                                         "noun_of_establishing",
                                                                         "noun_of_gathering",
                                                                         "noun_of_keeping",
                                                                         "noun_of_leaders",
                                                                         "noun_of_margin",
                                                                         "noun_of_negotiating",
                                                                         "noun_of_people",
                                                                         "noun_of_signing",
                                                                         "noun_of_talks",
                                                                         "noun_of_visiting",
                                                                         "of_war",
                                                                         "one_sided",
                                                                         "place_preposition",
                                                                         "plain_modifier",
                                                                         "plain_noun",
                                                                         "preposition",
                                                                         "presence",
                                                                         "prospect",
                                                                         "purpose_verb",
                                                                         "right_stop",
                                                                         "signatory",
                                                                         "speech",
                                                                         "sum",
                                                                         "supposition",
                                                                         "takes_part",
                                                                         "topic_preposition",
                                                                         "venue",
                                                                         "verb_like_noun",
                                                                         "wish"};

} // namespace entente
