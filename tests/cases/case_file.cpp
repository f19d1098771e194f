#include "case_file.hpp"

#include <entente/core/error.hpp>
#include <entente/core/text.hpp>
#include <entente/extract/document_formats.hpp>

#include <fstream>
#include <string_view>

namespace entente::testing_support {
namespace {

constexpr std::string_view default_date = "2024-05-15";

/// Reads line by line; each function takes the lines that are its own.
class CaseReader {
public:
    explicit CaseReader(const std::filesystem::path& path) : path_(path.string()), in_(path)
    {
        if (!in_) {
            throw IoError("cannot read " + path_);
        }
        next();
    }

    CaseFile read()
    {
        CaseFile file;
        while (has_line_ && !begins_case()) {
            read_head(file);
        }
        if (file.shown.empty()) {
            fail("a line `show: officials posts` must say what is compared");
        }
        while (has_line_) {
            file.cases.push_back(read_case());
        }
        return file;
    }

private:
    std::string path_;
    std::ifstream in_;
    std::string line_;
    std::size_t number_ = 0;
    bool has_line_ = true;

    void next()
    {
        has_line_ = static_cast<bool>(std::getline(in_, line_));
        ++number_;
    }

    [[noreturn]] void fail(const std::string& message) const
    {
        throw DataError(path_, number_, message);
    }

    [[nodiscard]] bool begins_case() const { return line_.starts_with("=== "); }

    void read_head(CaseFile& file)
    {
        constexpr std::string_view key = "show:";
        if (line_.starts_with(key)) {
            std::string words = squeeze(std::string_view(line_).substr(key.size())) + " ";
            for (std::size_t at = 0; at < words.size();) {
                const std::size_t end = words.find(' ', at);
                file.shown.push_back(words.substr(at, end - at));
                at = end + 1;
            }
        } else if (!line_.empty() && !line_.starts_with('#')) {
            fail("only comments and `show:` may stand before the first `=== NAME`");
        }
        file.head += line_ + "\n";
        next();
    }

    Case read_case()
    {
        Case one;
        one.line = number_;
        one.name = line_.substr(4);
        one.head = line_ + "\n";
        one.document.info.date = Date::parse(default_date).value();
        next();
        while (has_line_ && line_.starts_with('@')) {
            read_attribute(one);
        }
        read_text(one);
        while (has_line_ && !begins_case()) {
            if (!line_.empty()) {
                one.lines.push_back(line_);
            }
            next();
        }
        return one;
    }

    void read_attribute(Case& one)
    {
        const std::size_t space = line_.find(' ');
        const std::string key = line_.substr(1, space == std::string::npos ? space : space - 1);
        const std::string value = space == std::string::npos ? "" : line_.substr(space + 1);
        DocumentInfo& info = one.document.info;
        if (key == "date") {
            const auto date = value.empty() ? Date() : Date::parse(value);
            if (!date) {
                fail("\"" + value + "\" is no date");
            }
            info.date = *date;
        } else if (key == "title") {
            info.title = value;
        } else if (key == "source") {
            info.source = value;
        } else {
            fail("there is no @" + key + ": @date, @title and @source are known");
        }
        one.head += line_ + "\n";
        next();
    }

    void read_text(Case& one)
    {
        while (has_line_ && line_ != "---") {
            if (begins_case()) {
                fail("a line `---` must stand between snippet and expectation");
            }
            one.text += line_ + "\n";
            next();
        }
        next();
        const std::string& title = one.document.info.title;
        one.document.text = (title.empty() ? title : title + "\n\n") + one.text;
        one.document.info.uri = path_ + ":" + std::to_string(one.line);
        finish_document(one.document);
    }
};

} // namespace

CaseFile read_cases(const std::filesystem::path& path)
{
    return CaseReader(path).read();
}

void write_cases(const CaseFile& file, const std::filesystem::path& path)
{
    std::ofstream out(path);
    out << file.head;
    for (const Case& one : file.cases) {
        out << one.head << one.text << "---\n";
        for (const std::string& line : one.lines) {
            out << line << '\n';
        }
        out << (&one == &file.cases.back() ? "" : "\n");
    }
    if (!out.flush()) {
        throw IoError("cannot write " + path.string());
    }
}

} // namespace entente::testing_support
