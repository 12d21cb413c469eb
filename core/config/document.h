// SPDX-License-Identifier: GPL-3.0-or-later
// ConfigDocument: the text of a config file plus its explicit map. GenConfig is derived from it:
// defaults < explicit keys < overrides. An edit sets or removes one explicit key and patches only the
// bytes of that key (libyaml marks), so order and comments live. A value type: copy it for undo or jobs.
#pragma once

#include "core/config/field.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tagmill {

enum class TextFormat { Yaml, Json };

class ConfigDocument
{
public:
    /// An empty document; new ones written by people start from newDocument().
    ConfigDocument();
    /// `tagmill: {format: 1}`, linear tone mapping, one tag subject.
    static ConfigDocument newDocument();

    /// Parses. Malformed text: one error with line, nothing loaded. Unknown keys, bad values and cross-field
    /// faults are not failures here: they are in problems(), each with path, value, bound and line, and the
    /// field concerned keeps its default, so that an editor can show and mend them.
    static Result<ConfigDocument> fromText(std::string text, TextFormat format, std::string fileName = {});
    /// By extension: .json is JSON, all else YAML 1.1. Caps: 64 MB, depth 64, 1e6 nodes after alias expansion.
    static Result<ConfigDocument> fromFile(const std::filesystem::path &path);

    const std::string &text() const;
    TextFormat format() const;
    const std::string &fileName() const;

    const GenConfig &config() const;
    /// Everything wrong with it now. A config with an error must not be compiled.
    const std::vector<Problem> &problems() const;
    bool hasErrors() const;

    /// What the text says, aliases and merges written out.
    const Value &explicitMap() const;
    /// The explicit value of a dotted key, if the text has one.
    std::optional<Value> explicitValue(std::string_view key) const;
    bool isExplicit(std::string_view key) const { return explicitValue(key).has_value(); }
    /// Line of the key, or of its nearest written parent; 0 when there is none.
    int lineOf(std::string_view key) const;

    /// Writes one key: a field, a whole group ("tagmill" = a map), or a list element ("….directional.0.azimuth").
    /// The value need not be valid (then problems() says so); only the bytes concerned are patched.
    /// Error InvalidValue: no such key in the schema.
    Result<> set(std::string_view key, const Value &value);
    /// Removes an explicit key or group (back to the default), and parents that became empty, but for those whose mere
    /// presence means something (tagmill, nullable groups). Removing what is not there is no error.
    Result<> remove(std::string_view key);

private:
    struct Impl;
    std::shared_ptr<const Impl> m_impl;
    explicit ConfigDocument(std::shared_ptr<const Impl> impl);
    Result<> rewrite(const Value &wanted);
};

struct Override
{
    std::string key;   ///< dotted
    std::string value; ///< a YAML scalar or flow value
};

/// "camera.fov=60" → Override. Error InvalidValue without '='.
Result<Override> parseOverride(std::string_view text);

/// document < overrides, validated as a whole. Any error-severity problem in it fails with the first one;
/// all problems are added to the report.
Result<GenConfig> resolveConfig(const ConfigDocument &document, const std::vector<Override> &overrides, Report &report);

/// Cross-field rules of an assembled config (file and line unknown here).
std::vector<Problem> validateConfig(const GenConfig &config);

/// The whole resolved config as a tree, every field that applies, declaration order. The tagmill section only
/// when present.
Value configToValue(const GenConfig &config);
std::string configToYaml(const GenConfig &config);
/// Pretty, 2 spaces.
std::string configToJson(const GenConfig &config);
/// One line, sorted keys: for hashes.
std::string canonicalConfigJson(const GenConfig &config);

/// JSON Schema (draft 2020-12) and the Markdown reference, both from the table.
std::string configJsonSchema();
std::string configMarkdown();

} // namespace tagmill
