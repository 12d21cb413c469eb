// SPDX-License-Identifier: GPL-3.0-or-later
// The one table of what Tagmill says about problems. Sentence case, no final period, name, value and
// bound, then what to do; the sensitive or long part last. One block a station; keep blocks apart.
#include "core/problem.h"

#include <array>

namespace tagmill {

namespace {

#define ROW(id, text) ProblemText{id, TAGMILL_TR("Problem", text)}

constexpr auto table = std::to_array<ProblemText>({
    // --- files -----------------------------------------------------------------------------------
    ROW("file.not_found", "There is no such file: %1"),
    ROW("file.unreadable", "The file cannot be read (%2): %1"),
    ROW("file.unwritable", "The file cannot be written (%2); choose another folder or free space: %1"),
    ROW("file.too_large", "The file is too large (%2 bytes, at most %3 are read): %1"),
    ROW("folder.unwritable", "The folder cannot be written (%2); choose another one or change its permissions: %1"),

    // --- config ----------------------------------------------------------------------------------
    // reading
    ROW("config.yaml_syntax", "The text is not valid YAML here: %1"),
    ROW("config.json_syntax", "The text is not valid JSON here: %1"),
    ROW("config.encoding", "The file is not text in UTF-8 (%1); save it as UTF-8"),
    ROW("config.several_documents", "A second YAML document begins here; a config is one document, so remove the line ---"),
    ROW("config.too_deep", "The text is nested deeper than %1 levels here; no config needs that"),
    ROW("config.too_many_nodes", "The text holds more than %1 values, aliases written out; no config needs that"),
    ROW("config.too_long", "The text is %1 bytes long; at most %2 are read"),
    ROW("config.unknown_alias", "The alias *%1 names no finished anchor; write &%1 before it"),
    ROW("config.unknown_tag", "The tag %1 is not understood here; leave it away: %2"),
    ROW("config.key_not_text", "A key must be a plain word; lists and maps cannot be keys"),
    ROW("config.bad_merge", "What << merges must be a map or a list of maps"),
    ROW("config.duplicate_key", "%1 is written twice (also in line %2); the last one counts"),
    ROW("config.root_not_map", "A config is a map of keys such as camera and scenario; this is %1"),
    // keys
    ROW("config.unknown_key", "%1 is not a key of this schema"),
    ROW("config.unknown_key_near", "%1 is not a key of this schema; did you mean %2?"),
    ROW("config.unknown_keys", "%1 more keys are not in this schema"),
    ROW("config.other_subject", "%1 does not belong to a subject of type %2 and is not used"),
    ROW("config.subject_type", "scenario.subject has no type; write type: TAGS or type: BOARD"),
    ROW("config.missing", "%1 is missing"),
    ROW("config.subject_missing", "%1 is missing; a subject of type %2 needs it"),
    ROW("config.not_in_compat", "%1 has no meaning together with tagmill.compat: render-tag; remove one of them"),
    ROW("config.dropped_for_compat", "%1 is not used, because compat render-tag was asked for"),
    ROW("config.bad_override", "An override reads key=value, for example camera.fov=60; this has no = after a key: %1"),
    ROW("config.not_writable", "%1 cannot be written; change the text by hand"),
    // older files
    ROW("config.version", "Unsupported version: %1 (Latest supported: 0.2)"),
    ROW("config.flat", "This is a flat config (%1 at the top level), which this version cannot read yet; write it in sections: camera.resolution, camera.samples_per_scene, dataset.seeds.global_seed, scenario.subject"),
    ROW("config.legacy_key", "%1 is an older key, which this version cannot read yet; write %2 instead"),
    ROW("config.presets", "Presets are not expanded by this version yet; write the keys themselves instead of presets: %1"),
    ROW("config.presets_type", "Top-level `presets` must be a list, e.g. `presets: [lighting.factory]`"),
    // values
    ROW("config.null", "%1 may not be null; leave the key out to get its default"),
    ROW("config.not_bool", "%1 = %2 is neither true nor false"),
    ROW("config.not_integer", "%1 = %2 is not a whole number"),
    ROW("config.not_number", "%1 = %2 is not a number"),
    ROW("config.not_finite", "%1 = %2 is not a finite number"),
    ROW("config.not_text", "%1 = %2 is not a text; put it in quotes if it is meant as one"),
    ROW("config.not_list", "%1 = %2 is not a list"),
    ROW("config.not_map", "%1 = %2 is not a group of keys"),
    ROW("config.not_3x3", "K matrix must be 3x3: %1 = %2"),
    ROW("config.not_4x4", "A pose must be 4x4: %1 = %2"),
    ROW("config.not_rigid", "%1 is not a pose: its upper left 3x3 must be a rotation, its last row 0, 0, 0, 1"),
    ROW("config.camera_scene", "A placed camera stands in scene %1; the last scene is %2, so it is not used"),
    ROW("config.needs", "%1 has no effect without %2; set that too"),
    ROW("config.length", "%1 has %2 values; it needs %3"),
    ROW("config.choice", "%1 = %2 is none of: %3"),
    ROW("config.apriltag3_family", "%1 = %2 is a family of AprilTag 3: single tags are drawn from it when it stands in tagmill.families, boards have no pattern for it"),
    ROW("config.not_above", "%1 = %2 is not above %3"),
    ROW("config.not_below", "%1 = %2 is not below %3"),
    ROW("config.below_minimum", "%1 = %2 is below %3, the least allowed"),
    ROW("config.above_maximum", "%1 = %2 is above %3, the most allowed"),
    // several fields together
    ROW("config.min_above_max", "%1 must be <= %2; now they are %3 and %4"),
    ROW("config.max_below_min", "%1 must be >= %2; now they are %3 and %4"),
    ROW("config.fraction", "%1 = %2 is an area in whole pixels; write it without a fraction"),
    ROW("config.k_last_row", "K matrix last row must be [0, 0, 1]; it is %1"),
    ROW("config.k_skew", "K matrix must have zero skew (K[0][1] = 0); it is %1"),
    ROW("config.k_lower_left", "K matrix must have K[1][0] = 0; it is %1"),
    ROW("config.k_focal", "K matrix must have focal lengths above 0; they are %1 and %2"),
    ROW("config.lone_focal", "%1 counts only together with %2; give both, or focal_length for both axes"),
    ROW("config.no_families", "scenario.subject.tag_families is empty; name at least one family, such as tag36h11"),
    ROW("config.no_patterns", "scenario.occluders.patterns is empty; name at least one of: half, corner, bar, slit"),
    ROW("config.no_tags", "scenario.subject.tags_per_scene = %1 gives scenes without tags; write at least 1, or add a tagmill section to allow 0"),
    ROW("config.no_square", "square_size is required for ChArUco: give square_size_mm, or spacing_ratio for an AprilGrid"),
    ROW("config.no_saddle", "A ChArUco board of %1 × %2 squares has no inner corner to measure; take at least 2 rows and 2 columns"),
    ROW("config.marker_not_smaller", "marker_size_mm must be smaller than square_size_mm; now they are %1 mm and %2 mm"),
    ROW("config.too_many_markers", "The board has %1 markers, but %2 holds only %3; take fewer cells or a larger dictionary"),
    ROW("config.ids_count", "Expected %1 tag IDs, got %2"),
    ROW("config.id_outside", "Marker id %1 is outside %2, whose ids run from 0 to %3"),
    ROW("config.id_twice", "Marker id %1 is used twice on the board"),
    ROW("config.no_effect", "%1 is set but has no effect"),

    // --- jobs and experiments --------------------------------------------------------------------
    ROW("model.root_not_map", "This is %1; a file of this kind (%2) is a map of keys"),
    ROW("job.version", "Unsupported version of a job spec: %1 (Latest supported: 0.2)"),
    ROW("job.seed", "global_seed = %1, but scene_config.dataset.seeds.global_seed = %2; the spec was edited, lock the config again"),
    ROW("job.config_changed", "Config hash mismatch: the config has %1…, the spec was locked with %2…; it was edited or locked by another program, lock the config again"),
    ROW("job.id", "job_id = %1, but what the spec holds makes %2; it was edited, lock the config again"),
    ROW("job.no_scenes", "Shard %1 has no scene: the config has %2 scenes; lower shard_index or shard_size"),
    ROW("job.other_program", "The job was locked with %1 and this is %2; the result may differ"),
    ROW("job.other_blender", "The job was locked with Blender %1 and this is %2; pixels may differ"),
    ROW("job.assets_outside", "The job names files outside its own folder (%1 of them); if you trust it, allow their folders with --allow-assets DIR: %2"),
    ROW("job.assets_changed", "Assets hash mismatch: what the files hold gives %1…, the job was locked with %2…; restore the files or lock the config again"),
    ROW("experiment.kind", "Experiment config must contain 'base_config', 'experiments', or 'matrices'"),
    ROW("experiment.name", "%1 = %2 cannot name a folder; take 1 to %3 bytes, neither . nor .., without slashes and control characters"),
    ROW("experiment.name_twice", "Two datasets would be named %1 (%2 and %3); rename one or change its values"),
    ROW("experiment.unknown_parameter", "A config has no parameter %1"),
    ROW("experiment.unknown_parameter_near", "A config has no parameter %1; did you mean %2?"),
    ROW("experiment.swept_twice", "%1 and %2 are varied together and would undo each other; keep one"),
    ROW("experiment.no_values", "Categorical sweep must provide 'values', at least one"),
    ROW("experiment.no_bounds", "Linear sweep must provide 'min' and 'max'"),
    ROW("experiment.no_step", "Linear sweep must provide 'step' or 'steps', above 0"),
    ROW("experiment.no_axes", "A matrix needs at least one axis"),
    ROW("experiment.empty_axis", "An axis needs at least one value"),
    ROW("experiment.empty_campaign", "Campaign must define at least one of `experiments:` or `matrices:`"),
    ROW("experiment.too_many", "The combinations are too many (%1, at most %2); take fewer values"),
    ROW("experiment.too_many_sweeps", "%1 parameters are varied together, at most %2 can be; take fewer"),
    ROW("experiment.too_large", "All variants together hold more than %1 values; take fewer variants or a smaller config"),
    ROW("experiment.no_config", "Config for sub-experiment '%1' not found at %2"),
    ROW("experiment.nested", "Sub-experiment '%1' needs a config, but this is an experiment itself: %2"),
    ROW("experiment.override_swept", "%1 is varied here; it cannot be set on the command line as well"),
    ROW("experiment.variant", "Variant %1 is not a valid config: %2: %3"),
    ROW("experiment.no_item", "%1 leads to a list item that the base config does not have; write it there first"),
    ROW("experiment.locks_in_compat", "The config runs as render-tag does, where the locks have no effect: all variants share all chance; write tagmill: {format: 1} into base_config to let them differ"),

    // --- target ----------------------------------------------------------------------------------
    ROW("target.family.unknown", "There is no tag family named %1; use tag16h5, tag25h9, tag36h10, tag36h11, one of OpenCV's DICT_… names or, in tagmill.families, one of AprilTag 3's"),
    ROW("target.family.missing", "This OpenCV does not hold the whole dictionary %1; use OpenCV 4.6 or newer with its aruco module"),
    ROW("target.family.other_library", "This libapriltag does not hold the family %1 as AprilTag 3.3 defines it; use libapriltag 3.3 or newer"),
    ROW("target.family.not_for_boards", "%1 is a family of AprilTag 3 whose tags carry data outside their border, which no board pattern leaves room for; use tag36h11 or one of OpenCV's DICT_… names"),
    ROW("target.id.range", "Id %1 is not in %2, which holds the ids 0 to %3"),
    ROW("target.border", "A black border of %1 modules is not possible for %2; use %3"),
    ROW("target.tag.size", "A tag needs a size above 0 and a margin of 0 modules or more"),
    ROW("target.board.cells", "A board of %1 rows and %2 columns is not possible; both must be above 0 and there may be at most %3 cells"),
    ROW("target.board.size", "%1 = %2 mm is not possible; give a size above 0 (a quiet zone may be 0)"),
    ROW("target.board.spacing", "spacing_ratio must be above 0: it is the gap divided by the marker's edge"),
    ROW("target.board.marker_too_large", "The marker (%1 mm) must be smaller than the square (%2 mm); shrink marker_size_mm or enlarge square_size_mm"),
    ROW("target.board.too_many_markers", "The board needs %1 markers, but %2 holds only %3; use a larger dictionary or fewer cells"),
    ROW("target.board.id_count", "The board has %1 markers, but ids lists %2; list one id for each marker, or none"),
    ROW("target.board.duplicate_id", "Id %1 stands twice in ids; a detector could not tell the markers apart"),

    // --- compile ---------------------------------------------------------------------------------
    ROW("compile.range", "The range from %1 to %2 is not possible; the lower end must not be above the upper end"),
    ROW("compile.no_cameras", "samples_per_scene = %1, but a scene needs at least 1 camera"),
    ROW("compile.no_scenes", "num_scenes = %1, but there must be at least 1 scene"),
    ROW("compile.too_many_frames", "%1 scenes of %2 cameras are more than the %3 frames of one run; lower num_scenes or samples_per_scene, or divide the scenes with --total-shards"),
    ROW("compile.resolution", "A picture of %1 × %2 px is not possible; both must be above 0"),
    ROW("compile.whole_pixels", "min_tag_pixels and max_tag_pixels must be whole numbers, not %1"),
    ROW("compile.no_patterns", "Occluders need at least one pattern; list half, corner, bar or slit, or set enabled: false"),
    ROW("compile.tag_count", "tags_per_scene from %1 to %2 is not possible; use 1 or more (0 with a tagmill section), the smaller number first"),
    ROW("compile.no_families", "tag_families is empty; name at least one family, for example tag36h11"),
    ROW("compile.spacing", "The quiet zones of neighbouring tags would overlap; set tag_spacing_bits to %1 or more, or reduce tag.margin_bits"),
    ROW("compile.no_hdri", "The background picture does not exist; correct scene.background_hdri or remove it: %1"),
    ROW("compile.no_textures", "The texture folder cannot be read; correct scene.texture_dir or remove it: %1"),
    ROW("compile.lens", "The lens distortion cannot be undone at the border of the picture; its polynomial turns back there. Check the coefficients or reduce the field of view"),
    ROW("compile.no_pose", "No camera pose was found for scene %1; widen the ranges of distance, elevation or ppm, or enlarge the picture. Refused: %2"),
    ROW("compile.no_valid_scene", "Scene %1 was not valid in any of %2 attempts; the last one failed because: %3"),
    ROW("compile.recipe_json", "The recipe is not valid JSON: %1"),
    ROW("compile.recipe_value", "The recipe needs %1 here"),
    ROW("compile.recipe_key", "A recipe has no such key; remove it"),

    // --- scene and imaging -----------------------------------------------------------------------
    ROW("scene.no_distortion", "Lens distortion (%1) cannot be rendered by this version; set camera.intrinsics.distortion_model to none"),
    ROW("scene.no_overscan", "A raw frame larger than the sensor cannot be rendered by this version; use a camera without distortion"),
    ROW("scene.no_motion", "Motion blur (%1 m/s) cannot be rendered by this version; set velocity_mean and velocity_std in camera.sensor_dynamics to 0"),
    ROW("scene.no_rolling_shutter", "A rolling shutter (%1 ms) of a moving camera cannot be rendered by this version; set camera.sensor_dynamics.rolling_shutter_duration_ms to 0"),
    ROW("scene.no_depth_of_field", "Depth of field (f/%1) cannot be rendered by this version; remove camera.fstop"),
    ROW("scene.noise_impossible", "Sensor noise needs %1 here"),
    ROW("scene.no_tag_texture", "Tag pictures from files cannot be rendered by this version; remove tag.texture_path: %1"),
    ROW("scene.asset_missing", "There is no such file; correct the path or remove it: %1"),
    ROW("scene.object_empty", "The object has neither a tag, a board nor an occluder: %1"),
    ROW("scene.no_such_camera", "There is no camera %1; the scene has %2, counted from 0"),
    ROW("scene.camera_impossible", "Focal lengths and resolution of a camera must be above 0"),
    ROW("imaging.bad_exr", "The raw frame cannot be read (%2); render it again: %1"),
    ROW("imaging.bad_png", "The picture is not a readable PNG"),
    ROW("imaging.bad_picture", "This is not a picture that can be read (PNG, JPEG, TIFF, HDR, EXR): %1"),
    ROW("imaging.no_picture", "A picture of %1 × %2 px cannot be drawn; correct the resolution"),
    ROW("imaging.wrong_size", "The raw frame is %1 and the camera %2 pixels"),
    ROW("imaging.no_filmic", "Blender's colour configuration cannot be used (%2): %1"),

    // --- truth and dataset -----------------------------------------------------------------------
    ROW("dataset.record.not_object", "A record is not a JSON object"),
    ROW("dataset.record.field", "The record's field %1 is not usable: %2"),
    ROW("dataset.result.broken", "The result file cannot be understood (%2); delete it and render the scene again: %1"),
    ROW("dataset.result.other_job", "The result belongs to another config or seed; move it out of the folder: %1"),
    ROW("dataset.no_results", "There is no finished scene to merge; render at least one first: %1"),
    ROW("dataset.image_missing", "The image of a finished frame is missing; render its scene again: %1"),
    ROW("dataset.job.broken", "The file that says what the dataset was made from cannot be understood (%2): %1"),
    ROW("dataset.other_job", "The folder holds results of another config or seed (%2, not %3); choose another output folder: %1"),
    ROW("dataset.foreign", "The folder holds a dataset that Tagmill did not make; choose another output folder: %1"),
    ROW("dataset.locked", "The dataset is being written by process %3 on %2 since %4; wait for it, or delete the lock when that process is gone: %1"),
    ROW("dataset.not_found", "The folder holds no dataset (no results, rich_truth.json or ground_truth.csv): %1"),
    ROW("dataset.rich_truth.broken", "The file is not a rich_truth.json (%2): %1"),
    ROW("dataset.csv.broken", "The table cannot be understood (%2): %1"),
    ROW("dataset.record.skipped", "A record was left out: %1"),
    ROW("dataset.record.more", "%1 more records were left out"),

    // --- audit -----------------------------------------------------------------------------------

    // --- render run ------------------------------------------------------------------------------
    ROW("run.compat", "The config has no tagmill section, so it means what render-tag means by it; write tagmill: {format: 1} into it, or give --compat none, for Tagmill's own meaning%1"),
    ROW("run.no_blender", "No Blender was found; install one (Debian: apt install blender; others: blender.org/download), or name it with --blender COMMAND or the variable TAGMILL_BLENDER"),
    ROW("run.no_engine", "%1 cannot render in this Blender %2; choose another renderer mode, or give it a display (xvfb-run -a blender) where it needs one"),
    ROW("run.mixed_identity", "The workers are not the same Blender, so their pixels would differ; use one of them only: %1 and %2"),
    ROW("run.no_scenes", "There is no scene to render; dataset.num_scenes must be at least 1"),
    ROW("run.no_cameras", "camera.samples_per_scene = %1 gives no camera; it must be at least 1"),
    ROW("run.scene_out_of_range", "There is no scene %1; the last one is %2"),
    ROW("run.no_textures", "The texture folder cannot be read, so the floor has no texture: %1"),
    ROW("run.no_denoiser", "Blender %1 has no denoiser; the frames are rendered without one"),
    ROW("run.filmic_fallback", "Blender's own Filmic is not readable here, so an analytic curve stands in: greys differ by at most 1 of 255, saturated colours by more; %1"),
    ROW("run.scene_failed", "Scene %1 could not be rendered: %2"),

    // --- blender link ----------------------------------------------------------------------------
    ROW("blender.not_found", "No Blender was found; install Blender 2.93 or newer, or name one with --blender COMMAND or the environment variable TAGMILL_BLENDER"),
    ROW("blender.empty_command", "The command that starts Blender is empty; give a program, for example /usr/bin/blender"),
    ROW("blender.open_quote", "The command that starts Blender has a quote without its partner; close it or write it with a backslash: %1"),
    ROW("blender.cannot_start", "The command cannot be started (%2); name an existing program with --blender COMMAND: %1"),
    ROW("blender.not_blender", "The command runs, but there is no Blender in it that takes Python (%2); name another one with --blender COMMAND: %1"),
    ROW("blender.too_old", "Blender %2 is too old, 2.93 is the oldest that works; install a newer one and name it with --blender COMMAND: %1"),
    ROW("blender.start_timeout", "Blender did not answer within %2 s of its start; try the command in a terminal: %1"),
    ROW("blender.ended_early", "Blender ended before it was ready (%2); try the command in a terminal; its last words: %3; command: %1"),
    ROW("blender.no_display", "No display can be reached: EEVEE and Workbench may not render here; Cycles does; for the others start Tagmill in a desktop session or under xvfb-run -a"),
    ROW("blender.no_denoiser", "Blender %1 was built without a denoiser: frames are rendered without denoising; raise the samples, or install an official Blender build"),
    ROW("blender.disk_low", "Only %1 MB are free on the disk of the output folder; free some or choose another folder: %2"),
    ROW("worker.protocol_version", "The worker speaks protocol %1, this Tagmill speaks %2; install both from the same release"),
    ROW("worker.protocol", "The worker broke the protocol and was stopped: %1"),
    ROW("worker.died", "The worker ended unexpectedly (%1); its last words: %2"),
    ROW("worker.hangs", "The worker gave no sign of life for %1 s and was stopped"),
    ROW("worker.not_running", "The worker is not running"),
    ROW("worker.stopped", "The worker was stopped before it answered"),
    ROW("worker.internal", "Internal error in the worker, please report it: %1"),
    ROW("worker.bad_scene", "The worker cannot use the scene at %2: %1"),
    ROW("worker.asset_missing", "The worker lacks an asset needed at %2: %1"),
    ROW("worker.device_lost", "The render device failed; render on the CPU, or restart the driver: %1"),
    ROW("worker.out_of_memory", "Not enough memory to render; lower the resolution or the number of workers: %1"),
    ROW("worker.disk_full", "The disk is full; free some space or choose another output folder: %1"),
    ROW("worker.render_failed", "Blender could not render %2: %1"),

    // --- command line ----------------------------------------------------------------------------
    ROW("cli.unknown_command", "There is no command %1; tagmill --help lists them"),
    ROW("cli.unknown_command_near", "There is no command %1; did you mean %2"),
    ROW("cli.unknown_flag", "%2 has no option %1"),
    ROW("cli.unknown_flag_near", "%2 has no option %1; did you mean %3"),
    ROW("cli.bad_value", "%1 = %2 is not %3"),
    ROW("cli.missing_value", "%1 needs a value: %1 %2"),
    ROW("cli.superfluous_value", "%1 takes no value, but has %2"),
    ROW("cli.repeated_flag", "%1 may be given once only; it is given again as %2"),
    ROW("cli.missing_flag", "%1 needs %2"),
    ROW("cli.missing_operand", "%1 needs %2"),
    ROW("cli.bad_override", "--set takes KEY=VALUE, as camera.fov=60, not %1"),
    ROW("cli.bad_scene_ids", "--scene-ids takes scene ids from 0 to %2, separated by commas, not %1"),
    ROW("cli.bad_shard", "%1 = %2 is not a shard index from 0 to %3"),
    ROW("cli.missing_shard", "--total-shards needs --shard-index, or the array index of a job scheduler in the environment"),
    ROW("cli.missing_total_shards", "--shard-index needs --total-shards"),
    ROW("cli.scenes_and_shards", "--scene-ids and shards exclude each other; give one of them"),
    ROW("cli.config_or_job", "%1 needs --config or --job, one of them"),
    ROW("cli.job_is_frozen", "A job is frozen, so %1 cannot change it; lock the config again"),
    ROW("cli.only_with_job", "%1 counts only together with --job; files that your own config names are read anyway"),
    ROW("cli.missing_shard_size", "--shard-index needs --shard-size here"),
    ROW("cli.no_display", "There is no display to open the window on; start Tagmill in a desktop session or through xvfb-run, or use a command without a window, such as tagmill generate"),
    ROW("cli.superfluous_operand", "%1 takes no further argument: %2"),

    // --- window ----------------------------------------------------------------------------------
    ROW("document.no_path", "The document has no file yet; choose one with Save as"),

    // --- general ---------------------------------------------------------------------------------
    ROW("cancelled", "Cancelled"),
    ROW("internal", "Internal error, please report it: %1"),
});

#undef ROW

} // namespace

std::span<const ProblemText> problemTexts()
{
    return table;
}

} // namespace tagmill
