// SPDX-License-Identifier: GPL-3.0-or-later
// A config's text read as a document, then edited: whatever the text, an edit that succeeds means what was asked.
#pragma once

#include "core/config/document.h"

#include <cstdint>
#include <cstdlib>

namespace tagmill::test {

inline void require(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

/// The first bytes choose the edits, the others are the text.
inline int fuzzDocument(const std::uint8_t *data, std::size_t size, TextFormat format)
{
    constexpr std::size_t choices = 3;
    if (size < choices)
        return 0;
    const std::string text(reinterpret_cast<const char *>(data + choices), size - choices);
    auto document = ConfigDocument::fromText(text, format, "fuzz");
    if (!document) {
        require(!document.error().text().empty() && document.error().problem.line >= 0);
        return 0;
    }
    require(document->text() == text);
    for (const Problem &problem : document->problems())
        require(!problem.sentence().empty());
    const auto fields = genConfigFields();
    const FieldDesc &field = fields[(data[0] + 256u * data[1]) % fields.size()];
    static const GenConfig defaults;
    const Value values[] = {field.get(defaults), Value(), Value("a: text # with [marks]\n"), Value(1.5), ValueList{1, ValueMap{{"k", true}}}};
    const Value &value = values[data[2] % std::size(values)];
    if (document->set(field.key, value)) {
        const auto again = ConfigDocument::fromText(document->text(), format, "fuzz");
        require(again && sameValue(again->explicitMap(), document->explicitMap()));
        const auto written = document->explicitValue(field.key);
        require(written && sameValue(*written, value));
    }
    if (document->remove(field.key)) {
        require(!document->isExplicit(field.key) || field.key == "scenario.subject.type");
        require(ConfigDocument::fromText(document->text(), format, "fuzz").has_value());
    }
    return 0;
}

} // namespace tagmill::test
