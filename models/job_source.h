// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs out of files: configs, experiments and campaigns, frozen jobs, .blend files, and datasets or sequences that are rendered
// again from what they were made of. What a dataset names is data: nothing of it is run, and files outside its folder are
// listed and read only with consent (DESIGN 32).
#pragma once

#include "core/config/document.h"
#include "core/config/job_spec.h"
#include "models/render_job.h"

#include <filesystem>

namespace tagmill {

/// A job of a dataset or a frozen job: where its spec stands, for the look at its assets that follows the consent.
struct JobOrigin
{
    std::filesystem::path file;
    std::optional<JobSpec> spec;  ///< of a dataset
    std::string blend_sha256;     ///< of a sequence
};

struct JobProposal
{
    QString name;                      ///< "board", "sweep/v003"
    JobOptions options;                ///< output folder and command line included
    std::vector<std::string> outside;  ///< files that a dataset names elsewhere: read only with consent
    std::optional<JobOrigin> origin;
};

struct JobProposals
{
    std::vector<JobProposal> jobs;
    std::vector<Problem> problems; ///< about the file as a whole; what was left out
};

/// Reads only the file itself. Outputs go below `root`. Errors: those of the file's kind.
Result<JobProposals> proposeJobs(const std::filesystem::path &file, const std::filesystem::path &root);
/// Its config as a document of its own: what is as presets and defaults have it is left out. NotFound: it has none.
Result<ConfigDocument> configOf(const JobProposal &job);
/// After consent, before the job is queued: the files are what they were. Slow: it hashes them. Errors: Io, InvalidValue.
Result<> checkConsented(const JobProposal &proposal);

} // namespace tagmill
