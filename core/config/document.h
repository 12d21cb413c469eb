// SPDX-License-Identifier: GPL-3.0-or-later
// ConfigDocument: the text of a config file plus its explicit map. GenConfig is derived from it:
// defaults < presets < explicit keys < overrides. An edit sets or removes one explicit key and patches only the
// bytes of that key (libyaml marks), so order and comments live. A text in an older form is read as it is, with
// warnings; its first edit brings it up to date. A value type: copy it for undo or jobs.
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

/// Where the value of a key comes from.
struct ValueOrigin
{
    enum class Kind { Default, Preset, File };
    Kind kind = Kind::Default;
    std::string preset; ///< the one that counts, of Kind::Preset
    bool operator==(const ValueOrigin &) const = default;
};

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

    /// What the text says, aliases and merges written out; of an older text in its own keys.
    const Value &textMap() const;
    /// The same in today's keys (flat form, versions and deprecated keys adapted), without presets.
    const Value &explicitMap() const;
    /// explicitMap() is not what the text says: the next edit, or upgraded(), rewrites the keys concerned.
    bool isLegacy() const;
    /// The names of the presets below the explicit keys, in order. Empty when one of them is wrong.
    const std::vector<std::string> &presets() const;
    /// Explicit, from a preset, or the default.
    ValueOrigin originOf(std::string_view key) const;
    /// The explicit value of a dotted key, if the text has one.
    std::optional<Value> explicitValue(std::string_view key) const;
    bool isExplicit(std::string_view key) const { return explicitValue(key).has_value(); }
    /// Line of the key; of `presets` when one of them sets it; else of its nearest written parent; 0 when there is none.
    int lineOf(std::string_view key) const;

    /// Writes one key: a field, a whole group ("tagmill" = a map), or a list element ("….directional.0.azimuth").
    /// The value need not be valid (then problems() says so); only the bytes concerned are patched. A list that a
    /// preset would be joined with is written as `key!`, which replaces it.
    /// Error InvalidValue: no such key in the schema.
    Result<> set(std::string_view key, const Value &value);
    /// Removes an explicit key or group (back to the default), and parents that became empty, but for those whose mere
    /// presence means something (tagmill, nullable groups). Removing what is not there is no error.
    Result<> remove(std::string_view key);

    /// The document in today's keys, comments kept where their keys stay. Error: of a version that is not known, or
    /// with older keys that cannot be read.
    Result<ConfigDocument> upgraded() const;
    /// The same map as text of another format, without comments.
    Result<ConfigDocument> inFormat(TextFormat format) const;

private:
    struct Impl;
    std::shared_ptr<const Impl> m_impl;
    explicit ConfigDocument(std::shared_ptr<const Impl> impl);
    Result<> rewrite(const Value &wanted);
    Result<> patch(const Value &wanted);
};

struct Override
{
    std::string key;   ///< dotted
    std::string value; ///< a YAML scalar or flow value
};

/// "camera.fov=60" → Override. Error InvalidValue without '='.
Result<Override> parseOverride(std::string_view text);

/// defaults < the document's presets < `presets` < the document < overrides, validated as a whole. Any error-severity
/// problem in it fails with the first one; all problems are added to the report.
Result<GenConfig> resolveConfig(const ConfigDocument &document, const std::vector<Override> &overrides, Report &report, const std::vector<std::string> &presets = {});

/// Cross-field rules of an assembled config (file and line unknown here).
std::vector<Problem> validateConfig(const GenConfig &config);

/// The whole resolved config as a tree, every field that applies, declaration order. The tagmill section only
/// when present.
Value configToValue(const GenConfig &config);
/// As text. A list that reading the text with its presets would lengthen is written as `key!`.
std::string configToYaml(const GenConfig &config);
/// Pretty, 2 spaces.
std::string configToJson(const GenConfig &config);
/// One line, sorted keys: for hashes.
std::string canonicalConfigJson(const GenConfig &config);

/// JSON Schema (draft 2020-12) and the Markdown reference, both from the table.
std::string configJsonSchema();
std::string configMarkdown();

} // namespace tagmill
