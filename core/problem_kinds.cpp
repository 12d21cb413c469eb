// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/problem_kinds.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <string>

namespace tagmill {

std::vector<std::vector<Problem>> problemKinds(std::span<const Problem> problems, bool isPlaceIgnored)
{
    std::vector<std::vector<Problem>> kinds;
    std::map<std::string, size_t> places; // in kinds
    for (const Problem &problem : problems) {
        std::string kind = problem.id + '\n';
        if (!isPlaceIgnored)
            std::copy_if(problem.where.begin(), problem.where.end(), std::back_inserter(kind), [](char c) { return c < '0' || c > '9'; });
        const auto [place, isNew] = places.try_emplace(std::move(kind), kinds.size());
        if (isNew)
            kinds.emplace_back();
        kinds[place->second].push_back(problem);
    }
    return kinds;
}

} // namespace tagmill
