<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Audit</name>
    <message numerus="yes">
        <source>The corners of %n tag(s) wind the wrong way</source>
        <translation>
            <numerusform>The corners of %n tag wind the wrong way</numerusform>
            <numerusform>The corners of %n tags wind the wrong way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The corners of %n record(s) do not fit the pose</source>
        <translation>
            <numerusform>The corners of %n record do not fit the pose</numerusform>
            <numerusform>The corners of %n records do not fit the pose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) marked visible lie inside the margin</source>
        <translation>
            <numerusform>%n point marked visible lies inside the margin</numerusform>
            <numerusform>%n points marked visible lie inside the margin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have an impossible pose</source>
        <translation>
            <numerusform>%n record has an impossible pose</numerusform>
            <numerusform>%n records have an impossible pose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The image of %n record(s) is missing, or not listed in coco_labels.json</source>
        <translation>
            <numerusform>The image of %n record is missing, or not listed in coco_labels.json</numerusform>
            <numerusform>The image of %n records is missing, or not listed in coco_labels.json</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) repeat another one of the same image</source>
        <translation>
            <numerusform>%n record repeats another one of the same image</numerusform>
            <numerusform>%n records repeat another one of the same image</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are missing</source>
        <translation>
            <numerusform>%n image is missing</numerusform>
            <numerusform>%n images are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) lie outside the dataset&apos;s folder, or are no files, and were not opened</source>
        <translation>
            <numerusform>%n image lies outside the dataset&apos;s folder, or is no file, and was not opened</numerusform>
            <numerusform>%n images lie outside the dataset&apos;s folder, or are no files, and were not opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) cannot be decoded</source>
        <translation>
            <numerusform>%n image cannot be decoded</numerusform>
            <numerusform>%n images cannot be decoded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are not of the size their records say</source>
        <translation>
            <numerusform>%n image is not of the size its records say</numerusform>
            <numerusform>%n images are not of the size their records say</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) show a single colour</source>
        <translation>
            <numerusform>%n image shows a single colour</numerusform>
            <numerusform>%n images show a single colour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) are not what the image shows in their place</source>
        <translation>
            <numerusform>%n tag is not what the image shows in its place</numerusform>
            <numerusform>%n tags are not what the image shows in their place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) or result file(s) cannot be read</source>
        <translation>
            <numerusform>%n record or result file cannot be read</numerusform>
            <numerusform>%n records or result files cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) or board(s) cannot exist: not four corners, an id its family does not have, or an impossible layout</source>
        <translation>
            <numerusform>%n tag or board cannot exist: not four corners, an id its family does not have, or an impossible layout</numerusform>
            <numerusform>%n tags or boards cannot exist: not four corners, an id their family does not have, or an impossible layout</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassLegend</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacedCameras</name>
    <message numerus="yes">
        <source>Add %n camera(s)</source>
        <translation>
            <numerusform>Add %n camera</numerusform>
            <numerusform>Add %n cameras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n camera(s)</source>
        <translation>
            <numerusform>Move %n camera</numerusform>
            <numerusform>Move %n cameras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemKind</name>
    <message numerus="yes">
        <source>%1 (and %n more like it)</source>
        <translation>
            <numerusform>%1 (and %n more like it)</numerusform>
            <numerusform>%1 (and %n more like it)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TargetPicture</name>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewportSubject</name>
    <message numerus="yes">
        <source>%1: %2 m, %3°, %4 px per module, %n target(s)</source>
        <translation>
            <numerusform>%1: %2 m, %3°, %4 px per module, %n target</numerusform>
            <numerusform>%1: %2 m, %3°, %4 px per module, %n targets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::AddJobsDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The dataset names %n file(s) outside its folder:</source>
        <translation>
            <numerusform>The dataset names %n file outside its folder:</numerusform>
            <numerusform>The dataset names %n files outside its folder:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::AuditClosurePage</name>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::AuditComparisonPage</name>
    <message numerus="yes">
        <source>%n distribution(s) drifted</source>
        <translation>
            <numerusform>%n distribution drifted</numerusform>
            <numerusform>%n distributions drifted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::AuditDetectorsPage</name>
    <message numerus="yes">
        <source>%n problem(s): %1</source>
        <translation>
            <numerusform>%n problem: %1</numerusform>
            <numerusform>%n problems: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n frame(s)</source>
        <extracomment>%1 is what is wrong in them: missed, wrong, false</extracomment>
        <translation>
            <numerusform>%1: %n frame</numerusform>
            <numerusform>%1: %n frames</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::AuditDistributionsPage</name>
    <message numerus="yes">
        <source>%n of %1 frames selected</source>
        <extracomment>%1 is how many there are in all</extracomment>
        <translation>
            <numerusform>%n of %1 frames selected</numerusform>
            <numerusform>%n of %1 frames selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::AuditFrameComparison</name>
    <message numerus="yes">
        <source>%n frame(s) of the same recipe</source>
        <translation>
            <numerusform>%n frame of the same recipe</numerusform>
            <numerusform>%n frames of the same recipe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of another recipe</source>
        <translation>
            <numerusform>%n of another recipe</numerusform>
            <numerusform>%n of another recipe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose recipe is not known</source>
        <translation>
            <numerusform>%n whose recipe is not known</numerusform>
            <numerusform>%n whose recipe is not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::AuditGatesPage</name>
    <message numerus="yes">
        <source>%n rule(s) broken</source>
        <translation>
            <numerusform>%n rule broken</numerusform>
            <numerusform>%n rules broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Passed with %n warning(s)</source>
        <translation>
            <numerusform>Passed with %n warning</numerusform>
            <numerusform>Passed with %n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) faulty</source>
        <translation>
            <numerusform>%n rule faulty</numerusform>
            <numerusform>%n rules faulty</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::AuditWorkspace</name>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag record(s)</source>
        <translation>
            <numerusform>%n tag record</numerusform>
            <numerusform>%n tag records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board record(s)</source>
        <translation>
            <numerusform>%n board record</numerusform>
            <numerusform>%n board records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keypoint(s)</source>
        <translation>
            <numerusform>%n keypoint</numerusform>
            <numerusform>%n keypoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gate(s) broken</source>
        <translation>
            <numerusform>%n gate broken</numerusform>
            <numerusform>%n gates broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gate(s) faulty</source>
        <translation>
            <numerusform>%n gate faulty</numerusform>
            <numerusform>%n gates faulty</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::AuthorCameraView</name>
    <message numerus="yes">
        <source>, %n found that is not there</source>
        <translation>
            <numerusform>, %n found that is not there</numerusform>
            <numerusform>, %n found that are not there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::CalibrationModel</name>
    <message numerus="yes">
        <source>Add %n informative pose(s)</source>
        <translation>
            <numerusform>Add %n informative pose</numerusform>
            <numerusform>Add %n informative poses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop %n camera(s)</source>
        <translation>
            <numerusform>Drop %n camera</numerusform>
            <numerusform>Drop %n cameras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::CalibrationPanel</name>
    <message numerus="yes">
        <source>%n view(s)</source>
        <translation>
            <numerusform>%n view</numerusform>
            <numerusform>%n views</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::CameraEditing</name>
    <message numerus="yes">
        <source>Delete %n camera(s)</source>
        <translation>
            <numerusform>Delete %n camera</numerusform>
            <numerusform>Delete %n cameras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::ChartView</name>
    <message numerus="yes">
        <source>%1: %n record(s)</source>
        <translation>
            <numerusform>%1: %n record</numerusform>
            <numerusform>%1: %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n camera(s)</source>
        <extracomment>%1 is a range of values</extracomment>
        <translation>
            <numerusform>%1: %n camera</numerusform>
            <numerusform>%1: %n cameras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::ClusterChoice</name>
    <message numerus="yes">
        <source>%n processor(s) a task</source>
        <translation>
            <numerusform>%n processor(s) a task</numerusform>
            <numerusform>%n processor(s) a task</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) a task</source>
        <translation>
            <numerusform>%n worker a task</numerusform>
            <numerusform>%n workers a task</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::ClusterJobView</name>
    <message numerus="yes">
        <source>%1 of %n part(s)</source>
        <translation>
            <numerusform>%1 of %n part</numerusform>
            <numerusform>%1 of %n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n frame(s)</source>
        <translation>
            <numerusform>%1 of %n frame</numerusform>
            <numerusform>%1 of %n frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::ConfigEditorSection</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n set</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::ConfigTextView</name>
    <message numerus="yes">
        <source>%n error(s); see the marked lines</source>
        <translation>
            <numerusform>%n error; see the marked lines</numerusform>
            <numerusform>%n errors; see the marked lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::FrameBrowser</name>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n frame</numerusform>
            <numerusform>%n frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n frame(s)</source>
        <translation>
            <numerusform>%1 of %n frame</numerusform>
            <numerusform>%1 of %n frames</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::FrameFilterPanel</name>
    <message numerus="yes">
        <source>%n picture(s) could not be read</source>
        <translation>
            <numerusform>%n picture could not be read</numerusform>
            <numerusform>%n pictures could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n frame</numerusform>
            <numerusform>%n frames</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::FrameListModel</name>
    <message numerus="yes">
        <source>%1, %n record(s)</source>
        <translation>
            <numerusform>%1, %n record</numerusform>
            <numerusform>%1, %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::FrameTags</name>
    <message numerus="yes">
        <source>%1: given to %n frame(s)</source>
        <translation>
            <numerusform>%1: given to %n frame</numerusform>
            <numerusform>%1: given to %n frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: taken from %n frame(s)</source>
        <translation>
            <numerusform>%1: taken from %n frame</numerusform>
            <numerusform>%1: taken from %n frames</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::FrameViewer</name>
    <message numerus="yes">
        <source>%1, %n record(s)</source>
        <translation>
            <numerusform>%1, %n record</numerusform>
            <numerusform>%1, %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::ImageCoverageView</name>
    <message numerus="yes">
        <source>%n point(s) here; click for their cameras</source>
        <translation>
            <numerusform>%n point here; click for their cameras</numerusform>
            <numerusform>%n points here; click for their cameras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) here</source>
        <translation>
            <numerusform>%n point here</numerusform>
            <numerusform>%n points here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::InspectRecordPanel</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::InspectSequence</name>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n frame</numerusform>
            <numerusform>%n frames</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::IntegrityModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::JobNotices</name>
    <message numerus="yes">
        <source>%n job(s) rendered</source>
        <translation>
            <numerusform>%n job rendered</numerusform>
            <numerusform>%n jobs rendered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n job(s) failed</source>
        <translation>
            <numerusform>%1 of %n job failed</numerusform>
            <numerusform>%1 of %n jobs failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n frame</numerusform>
            <numerusform>%n frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) have failures: %1</source>
        <translation>
            <numerusform>%n job have failures: %1</numerusform>
            <numerusform>%n jobs have failures: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::MainWindow</name>
    <message numerus="yes">
        <source>%n job(s) wait since Tagmill was last open.</source>
        <translation>
            <numerusform>%n job waits since Tagmill was last open.</numerusform>
            <numerusform>%n jobs wait since Tagmill was last open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) on a cluster</source>
        <translation>
            <numerusform>%n run on a cluster</numerusform>
            <numerusform>%n runs on a cluster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Camera %1, the first of %n in %2</source>
        <translation>
            <numerusform>Camera %1, the only one of %n in %2</numerusform>
            <numerusform>Camera %1, the first of %n in %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::PlanCharts</name>
    <message numerus="yes">
        <source>%n camera(s)</source>
        <translation>
            <numerusform>%n camera</numerusform>
            <numerusform>%n cameras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them see(s) no whole target</source>
        <translation>
            <numerusform>%n of them sees no whole target</numerusform>
            <numerusform>%n of them see no whole target</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scene(s) could not be planned</source>
        <translation>
            <numerusform>%n scene could not be planned</numerusform>
            <numerusform>%n scenes could not be planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::PrintDialog</name>
    <message numerus="yes">
        <source>%n sheet(s) at true scale: print at 100 %, without fitting to the page</source>
        <translation>
            <numerusform>%n sheet at true scale: print at 100 %, without fitting to the page</numerusform>
            <numerusform>%n sheets at true scale: print at 100 %, without fitting to the page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written: %1</source>
        <translation>
            <numerusform>%n file written: %1</numerusform>
            <numerusform>%n files written: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) sent to the printer</source>
        <translation>
            <numerusform>%n sheet sent to the printer</numerusform>
            <numerusform>%n sheets sent to the printer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::ProblemGroupsView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::RangeChart</name>
    <message numerus="yes">
        <source>%1 – %2 %3: %n record(s)</source>
        <translation>
            <numerusform>%1 – %2 %3: %n record</numerusform>
            <numerusform>%1 – %2 %3: %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::RenderAgain</name>
    <message numerus="yes">
        <source>Render %n frame(s) again?</source>
        <translation>
            <numerusform>Render %n frame again?</numerusform>
            <numerusform>Render %n frames again?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pictures are set aside in .tagmill/aside, and the job this dataset was made by renders their scenes again, with all of their frames.</source>
        <translation>
            <numerusform>The picture is set aside in .tagmill/aside, and the job this dataset was made by renders its scene again, with all of its frames.</numerusform>
            <numerusform>The pictures are set aside in .tagmill/aside, and the job this dataset was made by renders their scenes again, with all of their frames.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::RenderJobView</name>
    <message numerus="yes">
        <source>%1 of %n frame(s)</source>
        <translation>
            <numerusform>%1 of %n frame</numerusform>
            <numerusform>%1 of %n frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them from before</source>
        <translation>
            <numerusform>%n of them from before</numerusform>
            <numerusform>%n of them from before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::RenderQueuePanel</name>
    <message numerus="yes">
        <source>Another Tagmill window is open: its %n job(s) stand in its own queue and are seen there</source>
        <translation>
            <numerusform>Another Tagmill window is open: its %n job stands in its own queue and is seen there</numerusform>
            <numerusform>Another Tagmill window is open: its %n jobs stand in their own queue and are seen there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::RenderWorkerDelegate</name>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n frame</numerusform>
            <numerusform>%n frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restart(s)</source>
        <translation>
            <numerusform>%n restart</numerusform>
            <numerusform>%n restarts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::ReproduceDialog</name>
    <message numerus="yes">
        <source>Rendering: %1 of %n frame(s)</source>
        <translation>
            <numerusform>Rendering: %1 of %n frame</numerusform>
            <numerusform>Rendering: %1 of %n frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n frame(s) are the same, pixel for pixel and record for record</source>
        <translation>
            <numerusform>%1 of %n frame is the same, pixel for pixel and record for record</numerusform>
            <numerusform>%1 of %n frames are the same, pixel for pixel and record for record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s)</source>
        <translation>
            <numerusform>%n differs</numerusform>
            <numerusform>%n differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made again</source>
        <translation>
            <numerusform>%n could not be made again</numerusform>
            <numerusform>%n could not be made again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more have the same records and, by another renderer, a PSNR of %1 dB or more and corners within %2 px</source>
        <translation>
            <numerusform>%n more has the same records and, by another renderer, a PSNR of %1 dB or more and corners within %2 px</numerusform>
            <numerusform>%n more have the same records and, by another renderer, a PSNR of %1 dB or more and corners within %2 px</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::ReproductionTable</name>
    <message numerus="yes">
        <source>%n corner(s) moved by %1 px as a whole, RMS %2 px, and %3 are gone; allowed are %4 px, %5 px and %6 %.</source>
        <translation>
            <numerusform>%n corner moved by %1 px as a whole, RMS %2 px, and %3 are gone; allowed are %4 px, %5 px and %6 %.</numerusform>
            <numerusform>%n corners moved by %1 px as a whole, RMS %2 px, and %3 are gone; allowed are %4 px, %5 px and %6 %.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::SequenceWorkspace</name>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n frame</numerusform>
            <numerusform>%n frames</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::ShardTable</name>
    <message numerus="yes">
        <source>%1 of %n shard(s) done</source>
        <translation>
            <numerusform>%1 of %n shard done</numerusform>
            <numerusform>%1 of %n shards done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::StopRuleEdit</name>
    <message numerus="yes">
        <source>%1 in the first %n frame(s)</source>
        <translation>
            <numerusform>%1 in the first %n frame</numerusform>
            <numerusform>%1 in the first %n frames</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::ValueEditor</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::ViewportCanvas</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::ViewportPanel</name>
    <message numerus="yes">
        <source>%n camera(s)</source>
        <translation>
            <numerusform>%n camera</numerusform>
            <numerusform>%n cameras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scene(s)</source>
        <translation>
            <numerusform>%n scene</numerusform>
            <numerusform>%n scenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scene(s) could not be planned</source>
        <translation>
            <numerusform>%n scene could not be planned</numerusform>
            <numerusform>%n scenes could not be planned</numerusform>
        </translation>
    </message>
</context>
</TS>
