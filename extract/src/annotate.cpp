#include "annotate.hpp"

#include "annotation_names.hpp"

#include <entente/core/kinds.hpp>

#include <algorithm>
#include <tuple>

namespace entente {

namespace {

/// "people.title_name" names the annotator and its rule; a rule without a point is of the one
/// given.
void set_rule(Annotation& annotation, std::string_view rule, std::string_view annotator)
{
    const auto point = rule.find('.');
    if (point == std::string_view::npos) {
        annotation.annotator = annotator;
        annotation.rule = rule;
    } else {
        annotation.annotator = rule.substr(0, point);
        annotation.rule = rule.substr(point + 1);
    }
}

class Collector {
public:
    explicit Collector(const Analysis& analysis) : analysis_(analysis) {}

    std::vector<Annotation> run()
    {
        sentences();
        dates();
        posts();
        mentions();
        people();
        meetings();
        agreements();
        std::ranges::stable_sort(annotations_, [](const Annotation& a, const Annotation& b) {
            return std::tuple(a.span.begin, b.span.end, a.kind) <
                   std::tuple(b.span.begin, a.span.end, b.kind);
        });
        return std::move(annotations_);
    }

private:
    const Analysis& analysis_;
    std::vector<Annotation> annotations_;

    Annotation& add(AnnotationKind kind, Span span)
    {
        Annotation annotation;
        annotation.kind = kind;
        annotation.span = span;
        annotations_.push_back(std::move(annotation));
        return annotations_.back();
    }

    static void detail(Annotation& annotation, std::string_view name, std::string_view value)
    {
        if (!value.empty()) {
            annotation.details.push_back({std::string(name), std::string(value), {}});
        }
    }

    static void flag(Annotation& annotation, std::string_view name, bool value)
    {
        if (value) {
            detail(annotation, name, "true");
        }
    }

    void sentences()
    {
        for (const TextSentence& sentence : analysis_.sentences) {
            Annotation& annotation = add(AnnotationKind::sentence, sentence.span);
            annotation.type = name_of(sentence.zone);
            annotation.annotator = "sentences";
        }
    }

    void dates()
    {
        for (const TimeMention& time : analysis_.times) {
            Annotation& annotation = add(AnnotationKind::date, analysis_.span_of(time.tokens));
            annotation.value = time.date.edtf();
            flag(annotation, "since", time.since);
            flag(annotation, "until", time.until);
            annotation.confidence = time.confidence;
            set_rule(annotation, time.rule, "dates");
        }
    }

    void posts()
    {
        for (std::uint32_t i = 0; i < analysis_.posts.size(); ++i) {
            const Post& post = analysis_.posts[i];
            Annotation& annotation = add(AnnotationKind::post, analysis_.span_of(post.tokens));
            annotation.type = name_of(post.type);
            annotation.value = post.title;
            detail(annotation, "country", post.country);
            for (const std::string& country : post.countries) {
                detail(annotation, "country of one", country);
            }
            detail(annotation, "organization",
                   post.body ? std::string_view(analysis_.bodies.at(*post.body).label)
                             : post.entailed_body);
            for (const Person& person : analysis_.people) {
                if (std::ranges::count(person.posts, i, &HeldPost::post) != 0) {
                    detail(annotation, "holder", person.label);
                }
            }
            flag(annotation, "former", post.former);
            flag(annotation, "plural", post.plural);
            flag(annotation, "definite", post.definite);
            flag(annotation, "counterpart", post.counterpart);
            flag(annotation, "inferred country", post.inferred_country);
            annotation.annotator = "posts";
        }
    }

    void mentions()
    {
        for (const Mention& mention : analysis_.mentions) {
            Annotation& annotation =
                add(AnnotationKind::mention, analysis_.span_of(mention.tokens));
            annotation.type = name_of(mention.kind);
            annotation.value = label_of(mention);
            detail(annotation, "form", name_of(mention.form));
            if (!mention.head.empty() && mention.head != mention.tokens) {
                annotation.details.push_back(
                    {"head", analysis_.words(mention.head), analysis_.span_of(mention.head)});
            }
            flag(annotation, "nested", mention.nested);
            flag(annotation, "possessive", mention.possessive);
            annotation.confidence = mention.confidence;
            set_rule(annotation, mention.rule, usual_annotator(mention.kind));
        }
    }

    static std::string_view usual_annotator(MentionKind kind)
    {
        switch (kind) {
        case MentionKind::person:
            return "people";
        case MentionKind::organization:
            return "bodies";
        case MentionKind::country:
        case MentionKind::place:
            return "gazetteer";
        case MentionKind::post:
        case MentionKind::group:
        case MentionKind::company:
            return "coreference";
        }
        return {};
    }

    [[nodiscard]] std::string label_of(const Mention& mention) const
    {
        switch (mention.kind) {
        case MentionKind::person:
            return analysis_.people.at(mention.entity).label;
        case MentionKind::organization:
            return analysis_.bodies.at(mention.entity).label;
        case MentionKind::country:
            return analysis_.countries.at(mention.entity).iso;
        case MentionKind::place:
            return analysis_.places.at(mention.entity).label;
        case MentionKind::post:
            return analysis_.posts.at(mention.entity).title;
        case MentionKind::group:
        case MentionKind::company:
            return {};
        }
        return {};
    }

    void people()
    {
        for (std::uint32_t i = 0; i < analysis_.people.size(); ++i) {
            const auto first =
                std::ranges::find_if(analysis_.mentions, [&](const Mention& mention) {
                    return mention.kind == MentionKind::person && mention.entity == i;
                });
            if (first != analysis_.mentions.end()) {
                add_person(analysis_.people[i], analysis_.span_of(first->head));
            }
        }
    }

    void add_person(const Person& person, Span first)
    {
        Annotation& annotation = add(AnnotationKind::person, first);
        annotation.type = person.official ? "official" : "other";
        annotation.value = person.label;
        detail(annotation, "country", person.country);
        detail(annotation, "rank", person.rank);
        detail(annotation, "honorific", person.honorific);
        for (const auto& [name, count] : person.names) {
            detail(annotation, "name", name);
        }
        std::string_view rule;
        for (const HeldPost& held : person.posts) {
            const Post& post = analysis_.posts.at(held.post);
            const std::string kind = std::string(held.former ? "former " : "") +
                                     (held.inferred ? "inferred " : "") + "post";
            annotation.details.push_back({kind, post.title, analysis_.span_of(post.tokens)});
            if (!annotation.confidence || held.confidence > *annotation.confidence) {
                annotation.confidence = held.confidence;
                rule = held.rule;
            }
        }
        set_rule(annotation, rule, "people");
    }

    [[nodiscard]] std::string name_of_actor(Actor actor) const
    {
        switch (actor.kind) {
        case ActorKind::official:
            return analysis_.people.at(actor.index).label;
        case ActorKind::organization:
            return analysis_.bodies.at(actor.index).label;
        case ActorKind::country:
            return analysis_.countries.at(actor.index).iso;
        case ActorKind::place:
            return analysis_.places.at(actor.index).label;
        }
        return {};
    }

    /// An event stands at its first sentence; the others are details.
    Annotation& add_event(AnnotationKind kind, const Support& support, std::string_view annotator)
    {
        const auto span_of = [&](std::uint32_t sentence) {
            return analysis_.sentences.at(sentence).span;
        };
        const auto& sentences = support.sentences;
        Annotation& annotation = add(kind, sentences.empty() ? Span() : span_of(sentences.front()));
        for (const std::uint32_t sentence : sentences) {
            annotation.details.push_back({"sentence", {}, span_of(sentence)});
        }
        annotation.confidence = support.confidence;
        annotation.annotator = annotator;
        return annotation;
    }

    /// The words that told of the event, and the rule that read them.
    void explain(Annotation& annotation, TokenRange trigger, std::string_view rule) const
    {
        annotation.rule = rule;
        annotation.details.push_back(
            {"trigger", analysis_.words(trigger), analysis_.span_of(trigger)});
    }

    void meetings()
    {
        for (const FoundMeeting& meeting : analysis_.meetings) {
            Annotation& annotation =
                add_event(AnnotationKind::meeting, meeting.support, "meetings");
            explain(annotation, meeting.trigger, meeting.rule);
            annotation.type = name_of(meeting.type);
            annotation.value = meeting.form;
            detail(annotation, "status", name_of(meeting.status));
            detail(annotation, "date", meeting.date.edtf());
            for (const Participant& participant : meeting.participants) {
                const auto role = name_of(participant.role);
                detail(annotation, role.empty() ? "participant" : role,
                       name_of_actor(participant.actor));
            }
            for (const Actor& place : meeting.places) {
                detail(annotation, "place", name_of_actor(place));
            }
            detail(annotation, "cameo", meeting.cameo);
        }
    }

    void agreements()
    {
        for (const FoundAgreement& agreement : analysis_.agreements) {
            Annotation& annotation =
                add_event(AnnotationKind::agreement, agreement.support, "agreements");
            explain(annotation, agreement.trigger, agreement.rule);
            annotation.type = name_of(agreement.type);
            annotation.value = agreement.label;
            detail(annotation, "status", name_of(agreement.status));
            detail(annotation, "date", agreement.date.edtf());
            detail(annotation, "period", agreement.period.edtf());
            for (const Actor& party : agreement.parties) {
                detail(annotation, "party", name_of_actor(party));
            }
            for (const Actor& signer : agreement.signers) {
                detail(annotation, "signer", name_of_actor(signer));
            }
        }
    }
};

} // namespace

std::vector<Annotation> annotations_of(const Analysis& analysis)
{
    return Collector(analysis).run();
}

} // namespace entente
