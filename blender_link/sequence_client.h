// SPDX-License-Identifier: GPL-3.0-or-later
// SequenceClient: the seq.* methods of one worker with their types. Does not own the worker, and may go before its
// replies come: they come as those of WorkerProcess::call().
#pragma once

#include "core/sequence/sequence_camera.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace tagmill {

class WorkerProcess;

template<class T = void>
using SequenceReply = std::function<void(const Result<T> &)>;

/// What there is to know of a file once it is open.
struct OpenedSequence
{
    QString version; ///< of the Blender that wrote it: "3.4.6"
    QString scene, engine;
    QStringList externalFiles, missingFiles; ///< absolute paths
    QStringList fileOutputs;                 ///< File Output nodes that would write
    QStringList unbaked;                     ///< simulations without a cache: their frames depend on the ones before
    QStringList notes;                       ///< sentences
};

struct FrameRange
{
    int start = 1, end = 250, step = 1; ///< end is the last frame
};

/// Unset: as it is.
struct FrameRangeChange
{
    std::optional<int> start, stop, step; ///< stop is the first frame that no longer belongs to it
};

struct SequenceCurve
{
    QString action, data_path;
    int index = 0, keyframes = 0;
    bool isMuted = false;
};

/// Unset: as in the file. Names are Blender's, in any case: "PNG", "RGBA".
struct FrameFormat
{
    std::optional<QString> file_format, color_mode;
    std::optional<int> bit_depth;
};

/// Unset: as in the file. adaptive_threshold 0: no adaptive sampling.
struct CyclesOptions
{
    std::optional<QString> device_type; ///< "CPU", "CUDA", "OPTIX", "HIP", "ONEAPI", "METAL"
    std::optional<bool> use_cpu, use_denoising;
    std::optional<double> adaptive_threshold;
    std::optional<int> max_samples;
};

struct CyclesDevices
{
    QStringList names;
    QString type; ///< what will be used: "CPU" when the wanted type is not there
    QStringList notes;
};

/// In the coordinates of the camera's parent. rotation and look_at exclude each other.
struct CameraPlace
{
    std::optional<Vector3> location, look_at;
    std::optional<Matrix3> rotation;
    bool isInOrder = true; ///< Euler angles go on from the former ones
};

struct SegmentedObject
{
    int id = 0;
    QString name, category; ///< category: custom property class, category or category_id, else the first collection
    bool isKept = false;    ///< the id was in the file
};

struct FrameOutput
{
    QString folder;        ///< empty: the files' content is in the reply
    bool isDryRun = false; ///< cameras only, no file
};

struct SequenceFrame
{
    int number = 0;
    SequenceCamera camera;
    std::optional<SequenceCamera> before, after; ///< one frame away, where flows are included and the lens changes
    QString imageFile, passesFile; ///< names within the folder; passesFile is empty without included passes
    QByteArray imageData, passesData;
    double seconds = 0; ///< in Blender, files written
    qint64 bytes = 0, peak_bytes = 0;
    QStringList notes;
};

class SequenceClient
{
public:
    explicit SequenceClient(WorkerProcess &worker);

    WorkerProcess &worker() const { return *m_worker; }
    bool isAlive() const;

    // The file. All others need initialize first; called again it is a fresh start.
    void initialize(const QString &blendFile, bool keepsFileOutputs, SequenceReply<OpenedSequence> reply);
    void close(SequenceReply<> reply);
    void saveFile(const QString &path, SequenceReply<> reply); ///< never over anything
    void loadAddons(const QStringList &names, SequenceReply<QStringList> reply);
    void originalFps(SequenceReply<double> reply);
    void animationRange(SequenceReply<FrameRange> reply);
    void setAnimationRange(const FrameRangeChange &change, SequenceReply<> reply);
    void setCurrentFrame(int frame, SequenceReply<> reply);
    void fcurves(SequenceReply<std::vector<SequenceCurve>> reply);
    void useAnimations(bool enable, SequenceReply<> reply);
    void moveKeyframes(double scale, double shift, SequenceReply<> reply);

    // How frames are rendered.
    void setResolution(std::optional<int> height, std::optional<int> width, SequenceReply<Size2i> reply);
    void imageSettings(const FrameFormat &format, SequenceReply<QString> reply); ///< the extension: ".png"
    void useMotionBlur(bool enable, SequenceReply<> reply);
    void cyclesSettings(const CyclesOptions &options, SequenceReply<CyclesDevices> reply);

    // The camera that is active at the current frame.
    void cameraExtrinsics(SequenceReply<Matrix4> reply); ///< camera to world, without scale
    void cameraIntrinsics(SequenceReply<Matrix3> reply); ///< K, corner-origin
    void unbindCamera(bool clearsAnimations, SequenceReply<> reply);
    void positionCamera(const CameraPlace &place, SequenceReply<QStringList> reply); ///< notes
    void rotateCamera(double angle, SequenceReply<> reply);
    void setCameraKeyframe(int frame, const std::optional<Matrix4> &world_from_camera, SequenceReply<> reply);

    // Ground truths, for all frames that come.
    void includeDepths(SequenceReply<> reply);
    void includeNormals(SequenceReply<> reply);
    void includeFlows(SequenceReply<> reply);
    void includeSegmentations(bool renumber, SequenceReply<std::vector<SegmentedObject>> reply);

    // Frames. WorkerProcess::cancel() ends them.
    void renderCurrentFrame(const FrameOutput &output, SequenceReply<SequenceFrame> reply);
    void renderFrame(int number, const FrameOutput &output, SequenceReply<SequenceFrame> reply);
    void renderFrames(const std::vector<int> &numbers, const FrameOutput &output, SequenceReply<std::vector<SequenceFrame>> reply);
    /// Bounds that are unset are the animation's; end is rendered too.
    void renderAnimation(std::optional<int> start, std::optional<int> end, std::optional<int> step, const FrameOutput &output,
                         SequenceReply<std::vector<SequenceFrame>> reply);

private:
    WorkerProcess *m_worker;
};

} // namespace tagmill
