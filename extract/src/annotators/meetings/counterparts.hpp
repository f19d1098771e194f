#pragma once

#include "reading.hpp"

namespace entente {

/// "met his Turkish counterpart": names the counterpart when the article does so elsewhere, in the
/// same office. A subject of the counterpart's own country was taken wrongly ("the minister" of
/// whom?): the holder of the office on the other side takes its place.
void resolve_counterpart(const ArticleView& view, Party& subject, Party& object);

/// "*President* meets envoys": the party with whoever the body first names in the office that it
/// tells of, where it names nobody itself.
[[nodiscard]] Party holder_of_unnamed_post(const ArticleView& view, Party party);

} // namespace entente
