#include "annotation_marks.hpp"

#include <entente/export/markup.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <deque>
#include <map>

namespace entente {
namespace {

constexpr double doubtful_below = 0.7;

/// An element of the page: what stands in its tag, and what it covers.
struct Mark {
    Span span;
    int depth = 0; ///< sentences stand around all else
    std::string open;
    std::string_view close;
    std::string after; ///< put behind its end
};

std::string value_of(const Annotation& annotation)
{
    std::string out(annotation.type.empty() ? name_of(annotation.kind) : annotation.type);
    out += ": " + annotation.value;
    for (const AnnotationDetail& detail : annotation.details) {
        out += "\n" + detail.name + (detail.value.empty() ? "" : ": ") + detail.value;
    }
    if (annotation.confidence) {
        std::array<char, 32> buffer{};
        const auto end =
            std::to_chars(buffer.data(), buffer.data() + buffer.size(), *annotation.confidence);
        out += "\nconfidence: " + std::string(buffer.data(), end.ptr);
    }
    return out + "\nby " + annotation.annotator + (annotation.rule.empty() ? "" : ".") +
           annotation.rule;
}

Mark mark_of(const Annotation& annotation)
{
    const bool is_mention = annotation.kind == AnnotationKind::mention;
    std::string style(is_mention ? annotation.type : name_of(annotation.kind));
    if (annotation.confidence && *annotation.confidence < doubtful_below) {
        style += " doubtful";
    }
    return {annotation.span,
            1,
            "<mark class=\"" + style + "\" title=\"" + html_escape(value_of(annotation)) + "\">",
            "</mark>",
            {}};
}

/// By sentence: links to the events that it tells of.
std::map<Span, std::string> event_links(const Document& document,
                                        const std::vector<Annotation>& annotations)
{
    std::map<Span, std::string> links;
    std::size_t number = 0;
    for (const Annotation& annotation : annotations) {
        if (!is_event(annotation)) {
            continue;
        }
        ++number;
        for (const AnnotationDetail& detail : annotation.details) {
            if (detail.span) {
                links[*detail.span] += "<a class=\"number\" href=\"#" +
                                       event_anchor(document, number) + "\" title=\"" +
                                       html_escape(value_of(annotation)) + "\">" +
                                       std::to_string(number) + "</a>";
            }
        }
    }
    return links;
}

std::deque<Mark> marks_of(const Document& document, const std::vector<Annotation>& annotations)
{
    const auto links = event_links(document, annotations);
    std::deque<Mark> marks;
    for (const Annotation& annotation : annotations) {
        switch (annotation.kind) {
        case AnnotationKind::sentence: {
            const auto link = links.find(annotation.span);
            const bool tells = link != links.end();
            marks.push_back({annotation.span, 0,
                             "<span class=\"" + annotation.type + (tells ? " event" : "") + "\">",
                             "</span>", tells ? link->second : std::string()});
            break;
        }
        case AnnotationKind::mention:
        case AnnotationKind::date:
        case AnnotationKind::post:
            marks.push_back(mark_of(annotation));
            break;
        case AnnotationKind::person:
        case AnnotationKind::meeting:
        case AnnotationKind::agreement:
            break;
        }
    }
    std::ranges::stable_sort(marks, [](const Mark& a, const Mark& b) {
        return std::tuple(a.span.begin, b.span.end, a.depth) <
               std::tuple(b.span.begin, a.span.end, b.depth);
    });
    return marks;
}

/// Writes text and marks in one pass over both.
class MarkWriter {
public:
    MarkWriter(std::string_view text, std::deque<Mark> marks)
        : text_(text), waiting_(std::move(marks))
    {
    }

    std::string run()
    {
        while (!waiting_.empty()) {
            Mark mark = std::move(waiting_.front());
            waiting_.pop_front();
            close_until(mark.span.begin);
            write_until(mark.span.begin);
            if (!open_.empty() && open_.back().span.end < mark.span.end) {
                cut(mark, open_.back().span.end);
            }
            out_ += mark.open;
            open_.push_back(std::move(mark));
        }
        close_until(static_cast<std::uint32_t>(text_.size()));
        write_until(static_cast<std::uint32_t>(text_.size()));
        return std::move(out_);
    }

private:
    std::string_view text_;
    std::deque<Mark> waiting_; ///< by begin
    std::vector<Mark> open_;
    std::string out_;
    std::uint32_t at_ = 0;

    void write_until(std::uint32_t end)
    {
        if (end > at_) {
            out_ += html_escape(text_.substr(at_, end - at_));
            at_ = end;
        }
    }

    void close_until(std::uint32_t begin)
    {
        while (!open_.empty() && open_.back().span.end <= begin) {
            write_until(open_.back().span.end);
            out_ += open_.back().close;
            out_ += open_.back().after;
            open_.pop_back();
        }
    }

    /// Leaves the part up to `end`, and puts the rest back to where it comes.
    void cut(Mark& mark, std::uint32_t end)
    {
        Mark rest = mark;
        rest.span.begin = end;
        mark.span.end = end;
        mark.after.clear();
        const auto place = std::ranges::find_if(
            waiting_, [&](const Mark& other) { return other.span.begin >= end; });
        waiting_.insert(place, std::move(rest));
    }
};

} // namespace

std::string html_escape(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        if (c == '\0') {
            out += "\xEF\xBF\xBD"; // HTML knows no such character, however it is written.
        } else {
            append_escaped(out, c);
        }
    }
    return out;
}

bool is_event(const Annotation& annotation)
{
    return annotation.kind == AnnotationKind::meeting ||
           annotation.kind == AnnotationKind::agreement;
}

std::string event_anchor(const Document& document, std::size_t number)
{
    return html_escape(document.info.id) + "-event-" + std::to_string(number);
}

std::string marked_text(const Document& document, const std::vector<Annotation>& annotations)
{
    return MarkWriter(document.text, marks_of(document, annotations)).run();
}

} // namespace entente
