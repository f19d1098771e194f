#include "layout/packing.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace entente {
namespace {

constexpr double room_for_label = 40;

struct Cell {
    std::int32_t x = 0;
    std::int32_t y = 0;

    auto operator<=>(const Cell&) const = default;
};

using Shape = std::vector<Cell>; ///< sorted, each once

std::int32_t cell_of(double length, double side)
{
    return static_cast<std::int32_t>(std::floor(length / side));
}

/// True when its lines cross so many cells that they would take longer than all the rest.
bool has_long_lines(const Piece& piece, double side)
{
    double length = 0;
    for (const auto& [a, b] : piece.lines) {
        length += std::abs(piece.points[a].x - piece.points[b].x) +
                  std::abs(piece.points[a].y - piece.points[b].y);
    }
    constexpr double most = 300000;
    return length / side > most;
}

/// Adds all cells between the first and the last of each column.
void fill_columns(Shape& cells)
{
    Shape filled;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const bool same_column = i > 0 && cells[i - 1].x == cells[i].x;
        for (auto y = same_column ? cells[i - 1].y + 1 : cells[i].y; y <= cells[i].y; ++y) {
            filled.push_back({cells[i].x, y});
        }
    }
    cells = std::move(filled);
}

/// The cells that a piece covers. Of one with long lines all that is within counts.
Shape shape_of(const Piece& piece, double side)
{
    Shape cells;
    for (std::size_t i = 0; i < piece.points.size(); ++i) {
        const auto [x, y] = piece.points[i];
        const double radius = piece.radii[i] + room_for_label;
        for (auto column = cell_of(x - radius, side); column <= cell_of(x + radius, side);
             ++column) {
            for (auto row = cell_of(y - radius, side); row <= cell_of(y + radius, side); ++row) {
                cells.push_back({column, row});
            }
        }
    }
    const bool long_lines = has_long_lines(piece, side);
    const std::size_t lines = long_lines ? 0 : piece.lines.size();
    for (const auto& [a, b] : std::span(piece.lines).first(lines)) {
        const Point from = piece.points[a];
        const Point way{piece.points[b].x - from.x, piece.points[b].y - from.y};
        const double steps = std::ceil((std::abs(way.x) + std::abs(way.y)) / side) + 1;
        for (double step = 0; step <= steps; ++step) {
            cells.push_back({cell_of(from.x + way.x * step / steps, side),
                             cell_of(from.y + way.y * step / steps, side)});
        }
    }
    std::ranges::sort(cells);
    cells.erase(std::unique(cells.begin(), cells.end()), cells.end());
    if (long_lines) {
        fill_columns(cells);
    }
    return cells;
}

/// A square board of cells, of which some are taken, with (0, 0) in the middle. Grows as needed.
class Board {
public:
    bool take(const Shape& shape, Cell at)
    {
        if (std::ranges::any_of(shape, [&](Cell cell) { return taken(moved(cell, at)); })) {
            return false;
        }
        for (const Cell& cell : shape) {
            const Cell there = moved(cell, at);
            grow_to(std::max(std::abs(there.x), std::abs(there.y)));
            cells_[place(there)] = true;
        }
        return true;
    }

private:
    static Cell moved(Cell cell, Cell by) { return {cell.x + by.x, cell.y + by.y}; }

    [[nodiscard]] std::size_t place(Cell cell) const
    {
        const auto side = static_cast<std::size_t>(2 * half_ + 1);
        return static_cast<std::size_t>(cell.y + half_) * side +
               static_cast<std::size_t>(cell.x + half_);
    }

    [[nodiscard]] bool taken(Cell cell) const
    {
        return std::max(std::abs(cell.x), std::abs(cell.y)) <= half_ && cells_[place(cell)];
    }

    void grow_to(std::int32_t half)
    {
        if (half <= half_) {
            return;
        }
        Board larger;
        larger.half_ = 2 * half;
        const auto side = static_cast<std::size_t>(2 * larger.half_ + 1);
        larger.cells_.resize(side * side);
        for (std::int32_t y = -half_; y <= half_; ++y) {
            for (std::int32_t x = -half_; x <= half_; ++x) {
                larger.cells_[larger.place({x, y})] = cells_[place({x, y})];
            }
        }
        *this = std::move(larger);
    }

    std::int32_t half_ = 0;
    std::vector<bool> cells_ = std::vector<bool>(1);
};

/// The cells of the plane, ring by ring around the middle.
void advance(Cell& at)
{
    const std::int32_t ring = std::max(std::abs(at.x), std::abs(at.y));
    if (at.x == ring && at.y == -ring) { // the ring's last cell, and (0, 0)
        ++at.x;
    } else if (at.x == ring && at.y < ring) {
        ++at.y;
    } else if (at.y == ring && at.x > -ring) {
        --at.x;
    } else if (at.x == -ring && at.y > -ring) {
        --at.y;
    } else {
        ++at.x;
    }
}

/// So small that the discs cover a few thousand cells, or a few each; not more than take no time.
double side_for(std::span<const Piece> pieces)
{
    double area = 0;
    std::size_t discs = 0;
    for (const Piece& piece : pieces) {
        discs += piece.radii.size();
        for (const double radius : piece.radii) {
            area += 4 * (radius + room_for_label) * (radius + room_for_label);
        }
    }
    return std::max(std::sqrt(area / std::clamp(4.0 * static_cast<double>(discs), 4000.0, 40000.0)),
                    1e-9);
}

} // namespace

std::vector<Point> pack(std::span<const Piece> pieces)
{
    if (pieces.size() < 2) {
        return std::vector<Point>(pieces.size());
    }
    const double side = side_for(pieces);
    Board board;
    // Where a shape found no room, the same one will not later either.
    std::map<Shape, Cell> reached;
    std::vector<Point> moves;
    moves.reserve(pieces.size());
    for (const Piece& piece : pieces) {
        const Shape shape = shape_of(piece, side);
        Cell& at = reached[shape];
        while (!board.take(shape, at)) {
            advance(at);
        }
        moves.push_back({at.x * side, at.y * side});
    }
    return moves;
}

} // namespace entente
