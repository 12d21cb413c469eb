// SPDX-License-Identifier: GPL-3.0-or-later
// The two tables. A flag is described here once and appears only in commands whose row names it; what this
// build cannot do has no row, so that it is refused instead of ignored.
#include "app/cli_commands.h"
#include "app/cli_functions.h"

#include <array>

namespace tagmill {

namespace {

constexpr std::int64_t manyThreads = 1024, manyScenes = 100'000'000;

constexpr auto flagTable = std::to_array<FlagDesc>({
    {.name = "config", .letter = 'c', .kind = FlagKind::Text, .value = "FILE", .help = "Config of the dataset, YAML or JSON"},
    {.name = "job", .kind = FlagKind::Text, .value = "JOB", .help = "A job that tagmill lock froze, instead of a config"},
    {.name = "output", .letter = 'o', .kind = FlagKind::Text, .value = "PATH", .help = "Where the result goes: a folder for datasets and recipes, a file for one document"},
    {.name = "scenes", .letter = 'n', .kind = FlagKind::Integer, .value = "SCENES", .help = "Number of scenes instead of dataset.num_scenes", .min = 1, .max = manyScenes},
    {.name = "workers", .letter = 'w', .kind = FlagKind::Integer, .value = "WORKERS", .help = "Blenders that render side by side; the cores are shared between them (default 1). With -r preview: frames drawn at a time (default: one a core)", .min = 1, .max = manyThreads},
    {.name = "renderer-mode", .letter = 'r', .kind = FlagKind::Choice, .value = "cycles|eevee|workbench|preview", .help = "Engine instead of renderer.mode; preview: no Blender, pictures by the instant rasteriser"},
    {.name = "recipes", .letter = 'r', .kind = FlagKind::Text, .value = "FILE", .help = "File of recipes, as compile writes it"},
    {.name = "seed", .kind = FlagKind::Integer, .value = "N", .help = "Seed instead of dataset.seeds.global_seed"},
    {.name = "preset", .letter = 'p', .kind = FlagKind::Text, .isRepeatable = true, .value = "PRESET", .help = "Lays a preset below what the config says, above the presets it names itself; see preset list"},
    {.name = "set", .alias = "override", .aliasLetter = 'D', .kind = FlagKind::Text, .isRepeatable = true, .value = "KEY=VALUE", .help = "Replaces one field of the config, as camera.fov=60; beats all else"},
    {.name = "compat", .kind = FlagKind::Choice, .value = "render-tag|none", .help = "Compile as render-tag does or not, whatever the config says"},
    {.name = "strict", .help = "Warnings about the config are errors"},
    {.name = "scene-ids", .kind = FlagKind::Text, .value = "0,5,9", .help = "Only these scenes"},
    {.name = "shard-index", .kind = FlagKind::Integer, .value = "I", .help = "Only shard I of --total-shards, from 0; without it the array index of a job scheduler is used", .min = 0, .max = manyScenes},
    {.name = "total-shards", .kind = FlagKind::Integer, .value = "N", .help = "In how many shards the scenes are divided", .min = 1, .max = manyScenes},
    {.name = "shard-size", .kind = FlagKind::Integer, .value = "N", .help = "Scenes in a shard (default: all of them)", .min = 1, .max = manyScenes},
    {.name = "allow-assets", .kind = FlagKind::Text, .isRepeatable = true, .value = "DIR", .help = "A folder outside the job's own whose files the job may use"},
    {.name = "validate", .help = "Try up to 50 layouts until the scene passes the checks that generate makes"},
    {.name = "threads", .kind = FlagKind::Integer, .value = "N", .help = "Threads to compile with (default: one a core)", .min = 1, .max = manyThreads},
    {.name = "resume", .help = "Keep the scenes that are already good; without it they are rendered again"},
    {.name = "skip-render", .help = "Stop after the recipes are written"},
    {.name = "estimate", .help = "Only say what the whole run will take, in time, disk and memory, from three of its frames; they are made and deleted"},
    {.name = "keep-raw", .help = "Keep the raw linear frames as OUTPUT/raw/NAME.exr"},
    {.name = "device", .kind = FlagKind::Choice, .value = "cpu|cuda|optix|hip|oneapi|metal", .help = "What Cycles renders on (default cpu); see doctor for what is there"},
    {.name = "mixed", .help = "Blenders of several versions or machines may render side by side; the dataset is then marked as not reproducible by bytes"},
    {.name = "batch-size", .kind = FlagKind::Integer, .value = "N", .help = "Start a worker's Blender anew after N scenes (default: only when it holds too much memory)", .min = 1, .max = manyScenes},
    {.name = "memory-limit-mb", .kind = FlagKind::Integer, .value = "MB", .help = "Start a worker's Blender anew, between scenes, when it holds more (default: its part of three quarters of the machine's memory)", .min = 1, .max = manyScenes},
    {.name = "blender", .kind = FlagKind::Command, .isRepeatable = true, .value = "COMMAND", .help = "A command whose standard input and output end in a Blender, as 'xvfb-run -a blender'; several are used in turn"},
    {.name = "gate", .kind = FlagKind::Text, .value = "FILE", .help = "Rules that the report must keep, YAML or JSON: rules: [{metric: score, min: 80}]"},
    {.name = "html", .kind = FlagKind::Text, .value = "FILE", .help = "The report as one HTML file as well"},
    {.name = "sample", .kind = FlagKind::Integer, .value = "N", .help = "Images that are decoded and whose tags are read, spread evenly over the dataset (default 500; 0: none); of the others only kind, size and end of the file are checked", .min = 0, .max = manyScenes},
    {.name = "threshold", .kind = FlagKind::Real, .value = "D", .help = "Fail when a column's Kolmogorov-Smirnov statistic is larger", .min = 0, .max = 1},
    {.name = "limit", .kind = FlagKind::Integer, .value = "N", .help = "At most so many images, drawn from those that pass by a generator with a fixed seed", .min = 1, .max = manyScenes},
    {.name = "min-dist", .kind = FlagKind::Real, .value = "M", .help = "Smallest distance of a target, m", .min = 0},
    {.name = "max-dist", .kind = FlagKind::Real, .value = "M", .help = "Largest distance of a target, m", .min = 0},
    {.name = "max-angle", .kind = FlagKind::Real, .value = "DEG", .help = "Largest angle of incidence, degrees", .min = 0, .max = 180},
    {.name = "max-occlusion", .kind = FlagKind::Real, .value = "SHARE", .help = "Largest occluded share of a target", .min = 0, .max = 1},
    {.name = "mode", .kind = FlagKind::Choice, .value = "any|all", .help = "Keep an image when all of its records are within the bounds (default), or when any is; it keeps all of its records either way"},
    {.name = "dry-run", .help = "Only say what would be done"},
    {.name = "log-file", .letter = 'p', .kind = FlagKind::Text, .value = "FILE", .help = "A log of one JSON object a line, as DATASET/telemetry.ndjson", .spelling = "path"},
    {.name = "level", .letter = 'l', .kind = FlagKind::Text, .value = "LEVEL", .help = "Only records of this level, as error"},
    {.name = "query", .letter = 'q', .kind = FlagKind::Text, .value = "EXPR", .help = "Only records for which this holds, as: event == 'frame' and (render_seconds > 2 or not worker_id == 'worker-0')"},
    {.name = "count", .letter = 'n', .kind = FlagKind::Integer, .value = "N", .help = "Records that are shown (default 100)", .min = 0, .max = manyScenes, .spelling = "limit"},
    {.name = "closure", .help = "Detect tags and boards on every frame and calibrate from the boards: what comes out, against the truth"},
    {.name = "add", .kind = FlagKind::Integer, .value = "N", .help = "Add the N most informative poses, one after the other, from --candidates poses that the config's ranges give", .min = 1, .max = 10'000},
    {.name = "drop", .kind = FlagKind::Integer, .value = "N", .help = "Drop the N least useful cameras", .min = 1, .max = 1'000'000},
    {.name = "noise-px", .kind = FlagKind::Real, .value = "S", .help = "Standard deviation of a detected point along x and y, px (default 0.1)"},
    {.name = "lens", .kind = FlagKind::Choice, .value = "pinhole|brown_conrady|rational|fisheye", .help = "The lens that is solved for (default: the camera's own kind; brown_conrady for a camera without distortion)"},
    {.name = "bent-board", .help = "How the board is bent is solved for as well: z = bend_x x^2 + bend_y y^2"},
    {.name = "candidates", .kind = FlagKind::Integer, .value = "N", .help = "Poses that --add chooses from (default 2000)", .min = 1, .max = 1'000'000},
    {.name = "calibration", .kind = FlagKind::Text, .value = "FILE", .help = "A calibration made from this dataset (OpenCV, Kalibr, mrcal, ROS): how far it is from the cameras that took it"},
    {.name = "detections", .kind = FlagKind::Text, .value = "FILE", .help = "What a detector found, a JSON list or a CSV table"},
    {.name = "command", .kind = FlagKind::Command, .value = "COMMAND", .help = "A detector that prints a JSON list about one picture, as 'detect --json {image}'; run once a picture, at most a minute"},
    {.name = "detector", .kind = FlagKind::Choice, .value = "opencv|apriltag3", .help = "A built-in detector"},
    {.name = "baseline", .kind = FlagKind::Text, .value = "FILE", .help = "Detections of an earlier run; being worse than it is a failure"},
    {.name = "match-px", .kind = FlagKind::Text, .value = "PX", .help = "How far corners may be off and still be this tag's (default 4)"},
    {.name = "pixel-origin", .kind = FlagKind::Choice, .value = "corner|centre", .help = "What the detections count from: the corner of the first pixel (default) or its centre, as OpenCV does"},
    {.name = "html", .kind = FlagKind::Text, .value = "FILE", .help = "Write the report as one HTML file too"},
    {.name = "category", .kind = FlagKind::Text, .value = "CATEGORY", .help = "Only presets of this kind, as lighting"},
    {.name = "write", .help = "Replace the file by the rewritten one"},
    {.name = "format", .kind = FlagKind::Choice, .value = "yaml|json", .help = "Format of the document (default yaml)"},
    {.name = "schema-format", .kind = FlagKind::Choice, .value = "json-schema|markdown", .help = "Format of the document (default json-schema)", .spelling = "format"},
    {.name = "export-format", .kind = FlagKind::Choice, .value = "coco|yolo-pose|csv|kalibr|opencv|mrcal|ros|imagefolder", .help = "Whose files to write", .spelling = "format"},
    {.name = "split", .kind = FlagKind::Text, .value = "A/B/C", .help = "Divide the frames into train, val and test by these shares, as 80/10/10; two shares: train and val"},
    {.name = "split-by", .kind = FlagKind::Choice, .value = "scene", .help = "What stays together (default and only choice: the cameras of a scene)"},
    {.name = "split-seed", .kind = FlagKind::Integer, .value = "N", .help = "Another draw of the split (default 0)"},
    {.name = "pixel-origin", .kind = FlagKind::Choice, .value = "corner|centre", .help = "Where (0, 0) is: the corner of the first pixel or its centre (default: as the tools of the format count)"},
    {.name = "corner-order", .kind = FlagKind::Choice, .value = "opencv|apriltag", .help = "Of a tag's corners: TL, TR, BR, BL of its picture, or AprilTag 3's p[0] to p[3] (default opencv)"},
    {.name = "masks", .help = "With imagefolder: also which target each pixel shows and what is hidden of it, from the dataset's recipes"},
    {.name = "refit", .help = "Where the format has no exact model of the lens, fit the nearest one and say how far it is off, instead of refusing"},
    {.name = "render-config", .letter = 'c', .kind = FlagKind::Text, .value = "FILE", .help = "Settings as YAML or JSON, the keys of RenderConfig; they win over other options", .spelling = "config"},
    {.name = "width", .kind = FlagKind::Integer, .value = "PX", .help = "Width of the frames (default: as in the file, like all that is not said)", .min = 4, .max = 65536},
    {.name = "height", .kind = FlagKind::Integer, .value = "PX", .help = "Height of the frames", .min = 4, .max = 65536},
    {.name = "frame-start", .kind = FlagKind::Integer, .value = "N", .help = "First frame, after keyframes moved (default: the file's)", .min = 0, .max = 1048574},
    {.name = "frame-end", .kind = FlagKind::Integer, .value = "N", .help = "Last frame, included", .min = 0, .max = 1048574},
    {.name = "frame-step", .kind = FlagKind::Integer, .value = "N", .help = "Every Nth frame", .min = 1, .max = 1048574},
    {.name = "depths", .help = "Distance along the optical axis: depths/depth_NNNNNN.exr"},
    {.name = "normals", .help = "Surface normals in the camera's axes: normals/normal_NNNNNN.exr"},
    {.name = "flows", .help = "Optical flow to the next and to the previous frame, px: flows/flow_NNNNNN.exr"},
    {.name = "flow-direction", .kind = FlagKind::Choice, .value = "forward|backward|both", .help = "Which flow the previews show (default forward); the files hold both"},
    {.name = "segmentations", .help = "Ids of objects: segmentations/segmentation_NNNNNN.exr, and objects.json with their names"},
    {.name = "debug", .help = "Previews of the passes beside them (default)"},
    {.name = "no-debug", .help = "No previews"},
    {.name = "file-format", .kind = FlagKind::Text, .value = "FORMAT", .help = "Of the colour frames, as PNG, JPEG, OPEN_EXR"},
    {.name = "bit-depth", .kind = FlagKind::Integer, .value = "BITS", .help = "Bits a channel of the colour frames", .min = 8, .max = 32},
    {.name = "exr-codec", .kind = FlagKind::Text, .value = "CODEC", .help = "How passes are packed, as ZIP (default), PIZ, NONE"},
    {.name = "sequence-device", .kind = FlagKind::Choice, .value = "cpu|cuda|optix|hip|oneapi|metal", .help = "What Cycles renders on; what is not there falls back to the CPU", .spelling = "device"},
    {.name = "max-samples", .kind = FlagKind::Integer, .value = "N", .help = "Most samples a pixel", .min = 1, .max = 16777216},
    {.name = "adaptive-threshold", .kind = FlagKind::Real, .value = "X", .help = "Noise at which a pixel is done; 0: never"},
    {.name = "denoise", .help = "Denoise the colour frames"},
    {.name = "no-denoise", .help = "Do not denoise them"},
    {.name = "keyframe-multiplier", .kind = FlagKind::Real, .value = "X", .help = "Stretch time: 2 gives twice the frames of the same motion"},
    {.name = "unbind-camera", .help = "Free the camera of parents, constraints and animation where it stands"},
    {.name = "no-animations", .help = "Everything stands still"},
    {.name = "motion-blur", .help = "Blur what moves; not together with --flows"},
    {.name = "no-motion-blur", .help = "Sharp frames"},
    {.name = "addon", .kind = FlagKind::Text, .isRepeatable = true, .value = "NAME", .help = "Switch a Blender add-on on"},
    {.name = "autoexec", .help = "Run the scripts that the .blend brings: only for files you trust"},
    {.name = "keep-file-outputs", .help = "Let File Output nodes of the .blend write too, wherever it says"},
    {.name = "raw-flow-order", .help = "Flow channels as Blender has them: R, G, B, A"},
    {.name = "allow-skips", .help = "Keep frames that are whole and of the same settings (default)"},
    {.name = "no-skips", .help = "Render every frame again"},
    {.name = "autoscale", .help = "As many workers as fit into the free graphics memory; needs --max-job-vram"},
    {.name = "max-job-vram", .kind = FlagKind::Text, .value = "SIZE", .help = "Graphics memory that a worker needs, as 4GB"},
    {.name = "save-blend", .kind = FlagKind::Text, .value = "FILE", .help = "Also save the .blend as it is rendered; never over a file"},
    {.name = "renumber-objects", .help = "New ids for all objects, by name; else the file's pass indices stay"},
    {.name = "depth-png16", .help = "Depth as 16-bit millimetres as well: depths/depth_NNNNNN.png"},
    {.name = "progress", .kind = FlagKind::Choice, .value = "bar|plain|json|none", .help = "How progress is shown on standard error (default: a bar on a terminal, plain lines otherwise)"},
    {.name = "json", .help = "One JSON document on standard output"},
});

std::vector<CommandDesc> makeCommands()
{
    constexpr std::string_view lockSummary = "Freeze a job: the resolved config, its seed and hashes of all that decides the result";
    constexpr std::string_view verifySummary = "Hold a dataset's files against its checksums and its job";
    const std::vector<std::string_view> lockFlags = {"seed", "shard-index", "shard-size", "preset", "set", "compat", "strict", "json"};
    return {
        {.name = "generate", .summary = "Compile, render, merge and audit a dataset, from --config or --job", .required = {"output"},
         .optional = {"config", "job", "allow-assets", "scenes", "workers", "renderer-mode", "seed", "preset", "set", "compat", "strict", "resume", "scene-ids", "shard-index", "total-shards", "skip-render", "estimate", "keep-raw", "blender", "device", "mixed", "batch-size", "memory-limit-mb", "progress", "json"},
         .run = runGenerate},
        {.name = "sequence", .operands = "SCENE.blend…", .minOperands = 1, .maxOperands = 100000, .summary = "Render animated .blend files with depth, normals, flow, segmentation and camera poses", .required = {"output"},
         .optional = {"render-config", "width", "height", "frame-start", "frame-end", "frame-step", "workers", "depths", "normals", "flows", "flow-direction", "segmentations", "debug", "no-debug", "file-format", "bit-depth", "exr-codec", "sequence-device", "max-samples", "adaptive-threshold", "denoise", "no-denoise", "keyframe-multiplier", "unbind-camera", "no-animations", "motion-blur", "no-motion-blur", "addon", "autoexec", "keep-file-outputs", "raw-flow-order", "allow-skips", "no-skips", "autoscale", "max-job-vram", "dry-run", "save-blend", "blender", "renumber-objects", "depth-png16", "progress", "json"},
         .run = runSequence},
        {.name = "merge", .operands = "DATASET", .minOperands = 1, .maxOperands = 1, .summary = "Write the canonical files from the results of all shards, and audit them", .optional = {"json"}, .run = runMerge},
        {.name = "compile", .summary = "Write scene_recipes.json: every scene with all chance resolved", .required = {"config", "output"},
         .optional = {"scenes", "seed", "preset", "set", "compat", "strict", "scene-ids", "shard-index", "total-shards", "validate", "threads", "json"}, .run = runCompile},
        {.name = "lock", .summary = lockSummary, .required = {"config", "output"}, .optional = lockFlags, .run = runLock},
        {.name = "job lock", .summary = lockSummary, .required = {"config", "output"}, .optional = lockFlags, .run = runLock},
        {.name = "experiment expand", .operands = "FILE", .minOperands = 1, .maxOperands = 1, .summary = "List the variants of an experiment or a campaign; with --output write one config each",
         .optional = {"output", "scenes", "renderer-mode", "seed", "preset", "set", "compat", "strict", "json"}, .run = runExperimentExpand},
        {.name = "experiment run", .operands = "FILE", .minOperands = 1, .maxOperands = 1, .summary = "Make a dataset of each variant: OUTPUT/NAME/VARIANT", .required = {"output"},
         .optional = {"scenes", "workers", "renderer-mode", "seed", "preset", "set", "compat", "strict", "resume", "scene-ids", "shard-index", "total-shards", "skip-render", "keep-raw", "blender", "device", "mixed", "batch-size", "memory-limit-mb", "progress", "json"},
         .run = runExperimentRun},
        {.name = "validate-config", .summary = "Show every problem of a config with path, value, bound and line", .required = {"config"},
         .optional = {"preset", "set", "compat", "strict", "json"}, .run = runValidateConfig},
        {.name = "validate-recipe", .summary = "Show every problem of a file of recipes with path and line", .required = {"recipes"}, .optional = {"json"}, .run = runValidateRecipe},
        {.name = "config resolve", .summary = "Print the config with all defaults filled in", .required = {"config"},
         .optional = {"preset", "set", "compat", "strict", "format", "output"}, .run = runConfigResolve},
        {.name = "config migrate", .operands = "CONFIG", .minOperands = 1, .maxOperands = 1, .summary = "Show what brings an older config up to date, or do it",
         .optional = {"write", "output", "json"}, .run = runConfigMigrate},
        {.name = "config schema", .summary = "Print the JSON Schema or the reference of a config", .optional = {"schema-format", "output"}, .run = runConfigSchema},
        {.name = "preset list", .summary = "List the presets", .optional = {"category", "json"}, .run = runPresetList},
        {.name = "preset show", .operands = "PRESET", .minOperands = 1, .maxOperands = 1, .summary = "Print what a preset sets", .optional = {"json"}, .run = runPresetShow},
        {.name = "preset resolve", .summary = "Print a config with presets and all defaults filled in", .required = {"config"},
         .optional = {"preset", "set", "compat", "strict", "format", "output"}, .run = runConfigResolve},
        {.name = "config explain-compat", .summary = "Say what differs from render-tag, or with -c what of it matters to a config and what render-tag would refuse in it",
         .optional = {"config", "preset", "set", "compat", "json"}, .run = runExplainCompat},
        {.name = "audit run", .operands = "DATASET", .minOperands = 1, .maxOperands = 1, .summary = "Check a dataset's integrity and measure what it covers", .optional = {"gate", "closure", "calibration", "sample", "html", "progress", "json"}, .run = runAudit},
        {.name = "audit diff", .operands = "BASE EXPERIMENT", .minOperands = 2, .maxOperands = 2, .summary = "Audit two datasets and say what differs, column by column", .optional = {"threshold", "sample", "progress", "json"}, .run = runAuditDiff},
        {.name = "audit prune", .operands = "DATASET", .minOperands = 1, .maxOperands = 1, .summary = "Write a dataset of the images within bounds; the original is only read", .required = {"output"},
         .optional = {"limit", "min-dist", "max-dist", "max-angle", "max-occlusion", "mode", "dry-run", "progress", "json"}, .run = runAuditPrune},
        {.name = "audit logs", .summary = "Show records of a log, and what its telemetry says of the workers", .required = {"log-file"}, .optional = {"level", "query", "count", "json"}, .run = runAuditLogs},
        {.name = "audit recipes", .operands = "RECIPES", .minOperands = 1, .maxOperands = 1, .summary = "Check recipes and measure what they cover, before anything is rendered", .optional = {"json"}, .run = runAuditRecipes},
        {.name = "evaluate", .operands = "DATASET", .minOperands = 1, .maxOperands = 1, .summary = "Measure a detector on a dataset: recall, corners, poses, latency, against a baseline and gates",
         .optional = {"detections", "command", "detector", "baseline", "match-px", "pixel-origin", "gate", "progress", "json", "html"}, .run = runEvaluate},
        {.name = "verify", .operands = "DATASET", .minOperands = 1, .maxOperands = 1, .summary = verifySummary, .optional = {"progress", "json"}, .run = runVerify},
        {.name = "job verify", .operands = "DATASET", .minOperands = 1, .maxOperands = 1, .summary = verifySummary, .optional = {"progress", "json"}, .run = runVerify},
        {.name = "info", .operands = "DATASET|BLEND", .minOperands = 1, .maxOperands = 1, .summary = "Say what a dataset, a sequence or a .blend holds", .optional = {"progress", "json"}, .run = runInfo},
        {.name = "export", .operands = "DATASET", .minOperands = 1, .maxOperands = 1, .summary = "Hand a dataset over to other tools, in their files and conventions", .required = {"export-format", "output"},
         .optional = {"split", "split-by", "split-seed", "pixel-origin", "corner-order", "refit", "masks", "progress", "json"}, .run = runExport},
        {.name = "plan", .summary = "Predict how well a calibration from the config's boards will be determined, add the most informative poses, drop the least useful; -o writes the config with them", .required = {"config"},
         .optional = {"add", "drop", "noise-px", "lens", "bent-board", "candidates", "output", "scenes", "seed", "preset", "set", "compat", "strict", "progress", "json"}, .run = runPlan},
        {.name = "doctor", .summary = "Say what this machine can render with, and what is missing", .optional = {"blender", "json"}, .run = runDoctor},
    };
}

} // namespace

std::span<const FlagDesc> commandLineFlags()
{
    return flagTable;
}

std::span<const CommandDesc> commandLineCommands()
{
    static const std::vector<CommandDesc> commands = makeCommands();
    return commands;
}

} // namespace tagmill
