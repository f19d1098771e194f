#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace entente {

/// What the user asked for, after parsing. Every command reads the members that its flags fill. No
/// text that was given is empty, so that an empty one was not.
struct Options {
    std::vector<std::string> operands;    ///< files, folders, names, in the order given
    std::vector<std::string> outputs;     ///< `-o`; empty means standard output
    std::string format;                   ///< `--format`; empty: by extension
    std::string document;                 ///< `--document`
    std::string schema;                   ///< `--schema`
    std::string lexicon;                  ///< `--lexicon`, else $ENTENTE_LEXICON
    std::vector<std::string> around;      ///< `--around`, once or more
    std::vector<std::string> path;        ///< `--path`: two names, or empty
    std::optional<std::size_t> hops;      ///< `--hops`
    std::optional<std::size_t> most;      ///< `--max`
    std::optional<std::size_t> count;     ///< `-k`
    std::string order;                    ///< `--by`
    std::vector<std::string> via;         ///< `--via`, each kind by itself
    std::vector<std::string> avoid;       ///< `--avoid`
    std::optional<std::size_t> most_hops; ///< `--max-hops`
    std::optional<std::size_t> crowd;     ///< `--crowd`
    std::string as_of;                    ///< `--as-of`
    std::string country;                  ///< `--country`
    std::vector<std::string> kinds;       ///< `--kinds`
    std::vector<std::string> between;     ///< `--between`: two countries, or empty
    std::string posts;                    ///< `--posts`
    std::string agreement;                ///< `--agreement`
    std::string since;                    ///< `--since`
    std::string until;                    ///< `--until`
    std::string evidence;                 ///< `--evidence`
    std::string projection;               ///< `--projection`
    double min_confidence = 0;            ///< `--min-confidence`
    std::string at;                       ///< `--at`
    std::string sentence;                 ///< `--sentence`
    std::string same;                     ///< `--same`
    std::string merge;                    ///< `--merge`
    std::optional<std::size_t> threads;   ///< unset: as many as there are processors
    int verbosity = 0;                    ///< -1 quiet, 0 usual, 1 verbose
    bool help = false;
    bool overwrite = false;
    bool gephi_kind = false;
    bool strict = false;
    bool with_documents = false;
    bool countries = false;
    bool in_time = false;
    bool json = false;
    bool csv = false;
    bool html = false;
    bool why = false;
    bool batch = false;
    bool build = false;
    bool errors = false;
    bool calibration = false;
    bool only_stated = false;
    std::optional<bool> progress; ///< unset: when a person is watching
};

} // namespace entente
