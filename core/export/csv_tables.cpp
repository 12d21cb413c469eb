// SPDX-License-Identifier: GPL-3.0-or-later
// CSV: tags.csv, boards.csv, board_points.csv, images.csv. Every column says its unit; numbers are whole, not rounded.
#include "core/export/export_job.h"

#include "core/calibration/calibration_frame.h"
#include "core/dataset/record_json.h"
#include "core/number_text.h"

namespace tagmill {

namespace {

/// A row under construction; what spreadsheets would take for a formula is quoted like any other text.
class CsvRow
{
public:
    CsvRow &text(std::string_view value)
    {
        separate();
        if (value.find_first_of(",\"\r\n") == std::string_view::npos) {
            m_text += value;
            return *this;
        }
        m_text += '"';
        for (const char c : value)
            m_text.append(c == '"' ? 2 : 1, c);
        m_text += '"';
        return *this;
    }
    CsvRow &number(double value)
    {
        separate();
        appendPythonFloat(m_text, value);
        return *this;
    }
    CsvRow &number(int value)
    {
        separate();
        m_text += std::to_string(value);
        return *this;
    }
    CsvRow &empty(int cells = 1)
    {
        for (int i = 0; i < cells; ++i)
            separate();
        return *this;
    }
    std::string take() { return std::move(m_text) + "\r\n"; }

private:
    void separate()
    {
        if (!m_isFirst)
            m_text += ',';
        m_isFirst = false;
    }
    std::string m_text;
    bool m_isFirst = true;
};

constexpr std::string_view imageColumns = "image_id,image,split,scene,camera,width_px,height_px,fx_px,fy_px,cx_px,cy_px,distortion_model,d0,d1,d2,d3,d4\r\n";
constexpr std::string_view targetColumns = "distance_m,incidence_deg,pixels_per_module,occlusion_ratio,pixel_area_px2,tx_m,ty_m,tz_m,qw,qx,qy,qz";
constexpr std::string_view pointColumns = "image_id,board,point,x_px,y_px,state,object_x_m,object_y_m,object_z_m\r\n";

std::string tagColumns()
{
    std::string columns = "image_id,tag_id,family,size_mm";
    for (int i = 0; i < 4; ++i) {
        const std::string n = std::to_string(i);
        columns += ",x" + n + "_px,y" + n + "_px,state" + n;
    }
    return columns + "," + std::string(targetColumns) + "\r\n";
}

std::string boardColumns()
{
    return "image_id,board,kind,rows,cols,square_mm,marker_mm,dictionary," + std::string(targetColumns) + "\r\n";
}

void addPose(CsvRow &row, const DetectionRecord &record, const std::optional<Vector4> &rotation)
{
    row.number(record.distance).number(record.angle_of_incidence).number(record.ppm).number(record.occlusion_ratio).number(record.pixel_area);
    if (!record.position || !rotation) {
        row.empty(7);
        return;
    }
    row.number(record.position->x()).number(record.position->y()).number(record.position->z());
    for (const double q : {(*rotation)[0], (*rotation)[1], (*rotation)[2], (*rotation)[3]})
        row.number(q);
}

std::string imageRow(const ExportJob &job, const ExportFrame &frame, const std::vector<DetectionRecord> &records)
{
    CsvRow row;
    row.text(frame.source->image_id).text("images/" + frame.source->image.filename().string()).text(job.parts[frame.part]);
    row.number(frame.source->sceneId).number(frame.source->cameraIndex).number(frame.size.width).number(frame.size.height);
    const DetectionRecord *record = firstWithCamera(records);
    if (!record)
        return row.empty(10).take();
    const Matrix3 k = fromCornerOrigin(record->k_matrix, job.origin());
    row.number(k(0, 0)).number(k(1, 1)).number(k(0, 2)).number(k(1, 2)).text(distortionModelName(record->distortion_model));
    const std::vector<double> &coefficients = record->distortion_coeffs;
    for (size_t i = 0; i < 5; ++i)
        i < coefficients.size() ? row.number(coefficients[i]) : row.empty();
    return row.take();
}

std::string tagRow(const ExportJob &job, const DetectionRecord &record)
{
    CsvRow row;
    row.text(record.image_id).number(record.tag_id).text(record.tag_family).number(record.tag_size_mm);
    for (const LabelledPoint &point : labelledPoints(job.convention, record))
        row.number(point.pixel->x()).number(point.pixel->y()).text(pointStateName(point.state));
    addPose(row, record, record.rotation_quaternion ? std::optional(job.tagRotation(*record.rotation_quaternion)) : std::nullopt);
    return row.take();
}

std::string boardRow(const DetectionRecord &record, int number)
{
    CsvRow row;
    row.text(record.image_id).number(number);
    if (const std::optional<BoardDefinition> &board = record.board_definition)
        row.text(board->type).number(board->rows).number(board->cols).number(board->square_size_mm).number(board->marker_size_mm).text(board->dictionary);
    else
        row.text(record.tag_family).empty(5);
    addPose(row, record, record.rotation_quaternion);
    return row.take();
}

std::string pointRows(ExportJob &job, const DetectionRecord &record, int number)
{
    const Result<std::vector<Vector3>> inBoard = keypointsInBoard(record);
    if (!inBoard)
        job.report.problems.push_back(inBoard.error().problem);
    std::string rows;
    const std::vector<LabelledPoint> points = labelledPoints(job.convention, record);
    for (size_t i = 0; i < points.size(); ++i) {
        CsvRow row;
        row.text(record.image_id).number(number).number(static_cast<int>(i));
        if (points[i].pixel)
            row.number(points[i].pixel->x()).number(points[i].pixel->y());
        else
            row.empty(2);
        row.text(pointStateName(points[i].state));
        if (inBoard && i < inBoard->size())
            row.number((*inBoard)[i].x()).number((*inBoard)[i].y()).number((*inBoard)[i].z());
        else
            row.empty(3);
        rows += row.take();
    }
    return rows;
}

} // namespace

Result<> writeCsv(ExportJob &job)
{
    job.say("files", "images.csv (one row an image: camera, split), tags.csv (one row a tag), boards.csv and board_points.csv (one row a board, a point); joined by image_id");
    job.say("text", "UTF-8, commas, lines end with CR LF (RFC 4180); numbers are not rounded; the pictures stay in the dataset");
    job.say("target_frame", job.options.corner_order == CornerOrder::AprilTag ? "tags: AprilTag 3's, ours turned by 180° about z" : "origin at the centre, x right, y down, z into the surface");
    job.say("board_frame", "origin at the board's centre, x right, y down, z into the surface; object_x_m … are in it");
    TAGMILL_TRY(ExportFile images, job.folder.open("images.csv"));
    TAGMILL_TRY(ExportFile tags, job.folder.open("tags.csv"));
    TAGMILL_TRY(ExportFile boards, job.folder.open("boards.csv"));
    TAGMILL_TRY(ExportFile points, job.folder.open("board_points.csv"));
    images.write(imageColumns);
    tags.write(tagColumns());
    boards.write(boardColumns());
    points.write(pointColumns);
    for (size_t i = 0; i < job.frames.size(); ++i) {
        TAGMILL_CHECK(job.step(i));
        const std::vector<DetectionRecord> records = job.records(job.frames[i]);
        images.write(imageRow(job, job.frames[i], records));
        int board = 0;
        for (const DetectionRecord &record : records) {
            if (record.record_type == RecordType::Board) {
                boards.write(boardRow(record, board));
                points.write(pointRows(job, record, board++));
                ++job.summary.boards;
            } else if (record.corners.size() == 4) {
                tags.write(tagRow(job, record));
                ++job.summary.tags;
            }
        }
    }
    TAGMILL_CHECK(images.close());
    TAGMILL_CHECK(tags.close());
    TAGMILL_CHECK(boards.close());
    return points.close();
}

} // namespace tagmill
