#include <entente/extract/document_formats.hpp>
#include <entente/extract/extractor.hpp>

#include <gtest/gtest.h>

#include <algorithm>

namespace entente {
namespace {

class Annotate : public testing::Test {
protected:
    void SetUp() override
    {
        static const Extractor extractor;
        document_.text = "French Foreign Minister Anne Roux came to Oslo. She left on Tuesday.\n"
                         "France and Norway signed a fishing agreement. The Antarctic Treaty helps.\n";
        document_.info.date = Date::parse("2024-05-15").value();
        finish_document(document_);
        annotations_ = extractor.annotate(document_);
    }

    [[nodiscard]] const Annotation* find(AnnotationKind kind, std::string_view words) const
    {
        const auto found = std::ranges::find_if(annotations_, [&](const Annotation& annotation) {
            return annotation.kind == kind && words_of(annotation) == words;
        });
        return found == annotations_.end() ? nullptr : &*found;
    }

    [[nodiscard]] std::string_view words_of(const Annotation& annotation) const
    {
        const Span span = annotation.span;
        return std::string_view(document_.text).substr(span.begin, span.size());
    }

    Document document_;
    std::vector<Annotation> annotations_;
};

TEST_F(Annotate, GivesSentencesWithTheirZone)
{
    const Annotation* sentence = find(AnnotationKind::sentence, "She left on Tuesday.");
    ASSERT_NE(sentence, nullptr);
    EXPECT_EQ(sentence->type, "body");
}

TEST_F(Annotate, GivesDatesAsEdtf)
{
    const auto date = std::ranges::find(annotations_, AnnotationKind::date, &Annotation::kind);
    ASSERT_NE(date, annotations_.end());
    EXPECT_EQ(date->value, "2024-05-14");
    EXPECT_EQ(date->annotator, "dates");
    EXPECT_FALSE(date->rule.empty());
}

TEST_F(Annotate, GivesPeopleWithTheirPosts)
{
    const Annotation* person = find(AnnotationKind::person, "Anne Roux");
    ASSERT_NE(person, nullptr);
    EXPECT_EQ(person->type, "official");
    const AnnotationDetail post{"post", "Foreign Minister", Span{7, 23}};
    EXPECT_EQ(std::ranges::count_if(person->details,
                                    [&](const AnnotationDetail& detail) {
                                        return detail.name == post.name &&
                                               detail.value == post.value;
                                    }),
              1);
}

TEST_F(Annotate, GivesWhatAPronounSpeaksOf)
{
    const Annotation* pronoun = find(AnnotationKind::mention, "She");
    ASSERT_NE(pronoun, nullptr);
    EXPECT_EQ(pronoun->value, "Anne Roux");
    EXPECT_EQ(pronoun->annotator, "coreference");
}

TEST_F(Annotate, TellsWhichWordsAndRuleMadeAnAgreement)
{
    std::vector<std::string> rules;
    std::vector<std::string> triggers;
    for (const Annotation& annotation : annotations_) {
        if (annotation.kind != AnnotationKind::agreement) {
            continue;
        }
        EXPECT_EQ(annotation.annotator, "agreements");
        rules.emplace_back(annotation.rule);
        const auto trigger = std::ranges::find(annotation.details, "trigger",
                                               [](const auto& detail) { return detail.name; });
        ASSERT_NE(trigger, annotation.details.end());
        triggers.push_back(trigger->value);
    }
    EXPECT_EQ(rules, (std::vector<std::string>{"agreement.signed", "agreement.proper_name"}));
    EXPECT_EQ(triggers, (std::vector<std::string>{"signed", "Antarctic Treaty"}));
}

TEST_F(Annotate, StandsInTheOrderOfTheText)
{
    EXPECT_TRUE(std::ranges::is_sorted(
        annotations_, {}, [](const Annotation& annotation) { return annotation.span.begin; }));
    for (const Annotation& annotation : annotations_) {
        EXPECT_LE(annotation.span.end, document_.text.size());
        EXPECT_FALSE(annotation.annotator.empty());
        EXPECT_FALSE(words_of(annotation).empty());
    }
}

} // namespace
} // namespace entente
