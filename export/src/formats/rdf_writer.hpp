#pragma once

#include "output_buffer.hpp"

#include <entente/core/date.hpp>

#include <cstdint>
#include <iosfwd>
#include <span>
#include <string>
#include <string_view>

namespace entente {

enum class RdfNotation : std::uint8_t { trig, n_quads };

/// A vocabulary, or a family of our own names: "org" and "http://www.w3.org/ns/org#".
struct RdfPrefix {
    std::string_view name;
    std::string_view iri;
};

/// What stands at one place of a triple, ready to be written. Made by RdfWriter.
using RdfTerm = std::string;

/// "date", "gYearMonth" or "gYear": the type of XML Schema that is as exact as the point; empty
/// when its year is not known.
[[nodiscard]] std::string_view rdf_date_type(CalendarPoint point);

/// Writes triples in named graphs, as TriG or as N-Quads, in bounded memory.
class RdfWriter {
public:
    /// Writes the prefixes, where the notation has some; `prefixes` must outlive it.
    RdfWriter(std::ostream& out, RdfNotation notation, std::span<const RdfPrefix> prefixes);

    /// `local` is percent-encoded where an IRI cannot have it as it is.
    [[nodiscard]] RdfTerm name(std::string_view prefix, std::string_view local) const;
    /// A name known to need no care: "org:Membership".
    [[nodiscard]] RdfTerm name(std::string_view prefixed) const;
    /// An address from elsewhere.
    [[nodiscard]] RdfTerm address(std::string_view iri) const;
    [[nodiscard]] RdfTerm text(std::string_view value) const;
    /// `type` as in `name`: "xsd:date".
    [[nodiscard]] RdfTerm typed(std::string_view value, std::string_view type) const;

    /// What follows, up to `end_graph`, is said in this graph; without one, in the default graph.
    void begin_graph(const RdfTerm& graph);
    void end_graph();
    /// Opens a subject for `say`; ends with the next one, or with its graph.
    void about(const RdfTerm& subject);
    void say(std::string_view predicate, const RdfTerm& object);
    void say_type(std::string_view type) { say("rdf:type", name(type)); }
    /// Nothing when it is empty.
    void say_text(std::string_view predicate, std::string_view text);
    /// As exact as the point is; nothing when its year is not known.
    void say_date(std::string_view predicate, CalendarPoint point);
    void say_number(std::string_view predicate, double value);
    void say_number(std::string_view predicate, std::int64_t value);

    /// Hands over the rest.
    void finish();

private:
    void end_subject();

    OutputBuffer buffer_;
    RdfNotation notation_;
    std::span<const RdfPrefix> prefixes_;
    RdfTerm graph_;
    RdfTerm subject_;
    bool said_ = false; ///< the open subject has a triple already
};

} // namespace entente
