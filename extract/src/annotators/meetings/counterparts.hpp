#pragma once

#include "reading.hpp"

namespace entente {

/// "met his Turkish counterpart": names the counterpart when the article does so elsewhere, in the
/// same office. A subject of the counterpart's own country was taken wrongly ("the minister" of
/// whom?): the holder of the office on the other side takes its place.
void resolve_counterpart(const ArticleView& view, Party& subject, Party& object);

} // namespace entente
