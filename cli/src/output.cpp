#include "output.hpp"

#include "descriptor_stream.hpp"

#include <entente/core/error.hpp>
#include <entente/export/formats.hpp>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <set>
#include <system_error>

namespace entente {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view standard_output = "-";

[[noreturn]] void throw_io(const std::string& what, const std::string& path, int error)
{
    throw IoError("cannot " + what + " " + path + ": " + std::generic_category().message(error));
}

std::string format_names()
{
    std::string names;
    for (const Format* format : formats()) {
        names += (names.empty() ? "" : ", ") + std::string(format->name);
    }
    return names;
}

const Format& format_for(const std::string& path, const std::string& wanted)
{
    if (!wanted.empty()) {
        const Format* format = find_format(wanted);
        if (format == nullptr) {
            throw UsageError("there is no format \"" + wanted + "\"; there are " + format_names());
        }
        return *format;
    }
    const Format* format =
        path == standard_output ? find_format("json") : find_format_of_path(path);
    if (format == nullptr) {
        throw UsageError("cannot tell the format of " + path + " by its extension: add --format (" +
                         format_names() + ")");
    }
    return *format;
}

/// Only regular files are replaced as a whole; a device or pipe is written to where it is.
bool is_special(const fs::path& path)
{
    std::error_code ignored;
    const auto status = fs::status(path, ignored);
    return fs::exists(status) && !fs::is_regular_file(status);
}

void check_target(const std::string& path, bool overwrite)
{
    if (path == standard_output) {
        return;
    }
    std::error_code ignored;
    if (fs::is_directory(path, ignored)) {
        throw UsageError(path + " is a folder: name a file in it");
    }
    const fs::path folder = fs::path(path).parent_path();
    if (!folder.empty() && !fs::is_directory(folder, ignored)) {
        throw IoError("cannot write " + path + ": there is no folder " + folder.string());
    }
    if (fs::is_regular_file(path, ignored) && !overwrite) {
        throw IoError(path + " exists: add --overwrite to replace it");
    }
}

/// The same for all ways to name a file: `./a`, `a`, a link to it.
fs::path file_of(const std::string& path)
{
    if (path == standard_output) {
        return path;
    }
    std::error_code error;
    const auto file = fs::weakly_canonical(path, error);
    return error || file.is_relative() ? fs::absolute(path, error).lexically_normal() : file;
}

std::vector<std::string> planned_paths(const Options& options)
{
    std::vector<std::string> paths = options.outputs;
    if (paths.empty()) {
        paths.emplace_back(standard_output);
    }
    std::set<fs::path> files;
    for (const std::string& path : paths) {
        if (!files.insert(file_of(path)).second) {
            throw UsageError(path + " is named twice as output");
        }
    }
    return paths;
}

/// A new file beside `target`, under a name that nobody has.
class TemporaryFile {
public:
    explicit TemporaryFile(const fs::path& target)
        : target_(target),
          path_((target.parent_path() / ("." + target.filename().string() + ".XXXXXX")).string()),
          descriptor_(::mkostemp(path_.data(), O_CLOEXEC))
    {
        if (descriptor_ < 0) {
            throw_io("write", target_.string(), errno);
        }
        ::fchmod(descriptor_, mode());
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile()
    {
        if (!kept_) {
            ::unlink(path_.c_str());
        }
    }

    [[nodiscard]] int descriptor() const { return descriptor_; }

    void keep()
    {
        if (::rename(path_.c_str(), target_.c_str()) != 0) {
            throw_io("write", target_.string(), errno);
        }
        kept_ = true;
    }

private:
    /// That of the file that is replaced, else what any new file gets.
    [[nodiscard]] mode_t mode() const
    {
        struct stat old = {};
        if (::stat(target_.c_str(), &old) == 0) {
            return old.st_mode & 07777U;
        }
        const mode_t mask = ::umask(0);
        ::umask(mask);
        return 0666U & ~mask;
    }

    fs::path target_;
    std::string path_;
    int descriptor_ = -1;
    bool kept_ = false;
};

void write_to(int descriptor, const std::string& name,
              const std::function<void(std::ostream&)>& write)
{
    DescriptorStream out(descriptor, name);
    write(out);
    out.finish();
}

} // namespace

std::vector<OutputTarget> plan_outputs(const Options& options)
{
    std::vector<OutputTarget> targets;
    bool has_graphml = false;
    for (std::string& path : planned_paths(options)) {
        const Format* format = &format_for(path, options.format);
        if (options.gephi_kind && format == find_format("graphml")) {
            format = find_format("graphml-gephi");
        }
        has_graphml = has_graphml || format == find_format("graphml-gephi");
        check_target(path, options.overwrite);
        targets.push_back({std::move(path), format});
    }
    if (options.gephi_kind && !has_graphml) {
        throw UsageError("--gephi-kind is of GraphML, and no output is GraphML");
    }
    return targets;
}

std::string plan_single_output(const Options& options)
{
    const auto paths = planned_paths(options);
    if (paths.size() > 1) {
        throw UsageError("one -o is enough here");
    }
    check_target(paths.front(), options.overwrite);
    return paths.front();
}

void write_output(const std::string& path, const std::function<void(std::ostream&)>& write)
{
    if (path == standard_output) {
        write_to(STDOUT_FILENO, "standard output", write);
        return;
    }
    if (is_special(path)) {
        const int descriptor = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
        if (descriptor < 0) {
            throw_io("write", path, errno);
        }
        write_to(descriptor, path, write);
        return;
    }
    std::error_code ignored;
    // A link stays a link: what it points to is replaced.
    const fs::path target = fs::exists(path, ignored) ? fs::canonical(path) : fs::path(path);
    TemporaryFile file(target);
    write_to(file.descriptor(), path, write);
    file.keep();
}

void write_graph(const KnowledgeGraph& graph, const std::vector<OutputTarget>& targets)
{
    for (const OutputTarget& target : targets) {
        write_output(target.path, [&](std::ostream& out) { target.format->write(graph, out); });
    }
}

void print(const std::string& text)
{
    write_output(std::string(standard_output), [&](std::ostream& out) { out << text; });
}

} // namespace entente
