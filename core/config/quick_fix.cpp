// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/quick_fix.h"

#include "core/number_text.h"

#include <algorithm>
#include <cctype>
#include <cmath>

namespace tagmill {

namespace {

using Fix = std::optional<QuickFix>;

Problem saying(std::string_view id, std::vector<std::string> args)
{
    return {std::string(id), Severity::Notice, {}, {}, 0, std::move(args)};
}

Fix setting(const ConfigDocument &document, const std::string &key, const Value &value)
{
    ConfigDocument after = document;
    if (!after.set(key, value))
        return {};
    return QuickFix{saying("fix.set", {key, value.as<double>() ? shortNumber(*value.as<double>()) : value.as<std::string>() ? *value.as<std::string>() : valueText(value)}), std::move(after)};
}

Fix removing(const ConfigDocument &document, const std::string &key)
{
    ConfigDocument after = document;
    if (!document.isExplicit(key) || !after.remove(key))
        return {};
    return QuickFix{saying("fix.remove", {key}), std::move(after)};
}

Fix swapping(const ConfigDocument &document, const std::string &a, const std::string &b)
{
    const FieldDesc *first = findField(a), *second = findField(b);
    if (!first || !second)
        return {};
    const auto valueOf = [&document](const FieldDesc &field) { return document.explicitValue(field.key).value_or(field.get(document.config())); };
    ConfigDocument after = document;
    if (!after.set(a, valueOf(*second)) || !after.set(b, valueOf(*first)))
        return {};
    return QuickFix{saying("fix.swap", {a, b}), std::move(after)};
}

Fix renaming(const ConfigDocument &document, const std::string &from, const std::string &to)
{
    const auto value = document.explicitValue(from);
    ConfigDocument after = document;
    if (!value || document.isExplicit(to) || !after.remove(from) || !after.set(to, *value))
        return {};
    return QuickFix{saying("fix.rename", {from, to}), std::move(after)};
}

/// A number inside a range: at its bound, or where a slider would begin when the bound itself is excluded.
double inside(double number, const FieldDesc &field)
{
    const Range &hard = field.hard, &soft = field.soft;
    if (number < hard.min || (hard.minOpen && number <= hard.min))
        return hard.minOpen ? std::max(hard.min + (field.step > 0 ? field.step : 1e-3), std::isfinite(soft.min) ? soft.min : hard.min) : hard.min;
    if (number > hard.max || (hard.maxOpen && number >= hard.max))
        return hard.maxOpen ? std::min(hard.max - (field.step > 0 ? field.step : 1e-3), std::isfinite(soft.max) ? soft.max : hard.max) : hard.max;
    return number;
}

Fix clamping(const ConfigDocument &document, const FieldDesc &field)
{
    const std::string key(field.key);
    const auto value = document.explicitValue(key);
    if (!value)
        return {};
    if (const auto *integer = value->as<std::int64_t>()) {
        const double clamped = inside(static_cast<double>(*integer), field);
        return setting(document, key, field.kind == Kind::Integer ? Value(static_cast<std::int64_t>(std::llround(clamped))) : Value(clamped));
    }
    if (const auto *real = value->as<double>())
        return setting(document, key, Value(inside(*real, field)));
    return {};
}

std::string plain(std::string_view text)
{
    std::string out;
    for (const char c : text)
        if (std::isalnum(static_cast<unsigned char>(c)))
            out += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return out;
}

/// The one choice that reads alike but for case and signs, or the one that begins so.
Fix choosing(const ConfigDocument &document, const FieldDesc &field)
{
    const std::string key(field.key);
    const auto value = document.explicitValue(key);
    const auto *text = value ? value->as<std::string>() : nullptr;
    if (!text || plain(*text).empty())
        return {};
    const std::string typed = plain(*text);
    const auto equal = std::find_if(field.choices.begin(), field.choices.end(), [&typed](std::string_view choice) { return plain(choice) == typed; });
    if (equal != field.choices.end())
        return setting(document, key, Value(*equal));
    const auto begins = [&typed](std::string_view choice) { return plain(choice).starts_with(typed); };
    if (std::count_if(field.choices.begin(), field.choices.end(), begins) == 1)
        return setting(document, key, Value(*std::find_if(field.choices.begin(), field.choices.end(), begins)));
    return {};
}

Fix rounding(const ConfigDocument &document, const FieldDesc &field)
{
    const auto value = document.explicitValue(field.key);
    const auto *real = value ? value->as<double>() : nullptr;
    if (!real || field.kind != Kind::Integer || std::abs(*real) > 9e15)
        return {};
    return setting(document, std::string(field.key), Value(static_cast<std::int64_t>(std::llround(*real))));
}

/// One that throws shadows about as long as what throws them.
Fix addingSun(const ConfigDocument &document)
{
    ConfigDocument after = document;
    const ValueMap sun{{"azimuth", Value(0.8)}, {"elevation", Value(0.8)}};
    if (!document.config().scene.lighting.directional.empty() || !after.set("scene.lighting.directional", ValueList{Value(sun)}))
        return {};
    return QuickFix{saying("fix.add_sun", {}), std::move(after)};
}

Fix upgrading(const ConfigDocument &document)
{
    Result<ConfigDocument> after = document.upgraded();
    return after ? Fix(QuickFix{saying("fix.upgrade", {}), *std::move(after)}) : Fix();
}

/// The full key of a field that is named as its neighbour names it.
std::string besides(std::string_view key, const std::string &name)
{
    return findField(name) ? name : std::string(key.substr(0, key.rfind('.') + 1)) + name;
}

Fix proposed(const ConfigDocument &document, const Problem &problem)
{
    const std::string &id = problem.id;
    const FieldDesc *field = findField(problem.where);
    const auto is = [&id](std::initializer_list<std::string_view> ids) { return std::find(ids.begin(), ids.end(), id) != ids.end(); };
    if (field && is({"config.below_minimum", "config.above_maximum", "config.not_above", "config.not_below"}))
        return clamping(document, *field);
    if (field && is({"config.choice"}))
        return choosing(document, *field);
    if (field && is({"config.not_integer", "config.fraction"}))
        return rounding(document, *field);
    if (problem.args.size() >= 2 && is({"config.min_above_max", "config.max_below_min"}))
        return swapping(document, besides(problem.where, problem.args[0]), besides(problem.where, problem.args[1]));
    if (problem.args.size() >= 2 && is({"config.unknown_key_near"}))
        return renaming(document, problem.args[0], problem.args[1]);
    if (is({"config.unknown_key", "config.null", "config.other_subject", "config.no_effect", "config.needs", "config.not_in_compat", "config.deprecated_unused"}))
        return removing(document, problem.where);
    if (is({"config.occluders_without_sun"}))
        return addingSun(document);
    if (is({"plan.means_render_tag"}))
        return setting(document, "tagmill.format", Value(std::int64_t{1}));
    if (document.isLegacy() && is({"config.flat", "config.deprecated", "config.readout_unit", "config.older_key"}))
        return upgrading(document);
    return {};
}

std::ptrdiff_t errors(const ConfigDocument &document)
{
    return std::count_if(document.problems().begin(), document.problems().end(), [](const Problem &p) { return p.severity == Severity::Error; });
}

} // namespace

std::optional<QuickFix> quickFix(const ConfigDocument &document, const Problem &problem)
{
    Fix fix = proposed(document, problem);
    if (!fix || fix->after.text() == document.text())
        return {};
    const auto &left = fix->after.problems();
    const bool isGone = std::none_of(left.begin(), left.end(), [&](const Problem &p) { return p.id == problem.id && p.where == problem.where; });
    const std::ptrdiff_t mended = problem.severity == Severity::Error ? 1 : 0;
    return isGone && errors(fix->after) <= errors(document) - mended ? fix : Fix();
}

} // namespace tagmill
