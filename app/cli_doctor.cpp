// SPDX-License-Identifier: GPL-3.0-or-later
// doctor: what this machine can render with, what is missing and how to get it.
#include "app/cli_functions.h"
#include "app/cli_output.h"
#include "blender_link/doctor.h"
#include "core/files.h"
#include "core/imaging/filmic.h"

#include <QCoreApplication>
#include <QDir>

namespace tagmill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double bytesPerGigabyte = 1e9;

QString listed(const QStringList &names)
{
    return names.isEmpty() ? u"none"_s : names.join(u", "_s);
}

QStringList deviceTexts(const BlenderInfo &info)
{
    QStringList texts;
    for (const BlenderDevice &device : info.devices)
        texts.append(device.name.isEmpty() ? device.type : QString(device.type + u" ("_s + device.name + u")"_s));
    return texts;
}

bool hasFilmic(const BlenderInfo &info)
{
    return info.hasSharedFolder && FilmicTransform::fromConfig(info.color_config.toStdString()).has_value();
}

QString blenderText(const BlenderFinding &finding)
{
    QString text = finding.command.text() + u"\n"_s;
    if (!finding.info)
        return text + u"    not usable: "_s + toQString(finding.info.error().text());
    const BlenderInfo &info = *finding.info;
    const auto row = [](const QString &name, const QString &value) { return QString(u"    "_s + name.leftJustified(16) + value); };
    return text
        + QStringList{row(u"version"_s, info.version + u" ("_s + info.build_hash + u"), Python "_s + info.python_version),
                      row(u"engines"_s, listed(info.engines)), row(u"devices"_s, listed(deviceTexts(info))),
                      row(u"denoisers"_s, listed(info.denoisers)), row(u"view transforms"_s, listed(info.view_transforms)),
                      row(u"CPU kernel"_s, info.cpu_kernel), row(u"raw frames"_s, info.hasSharedFolder ? u"through a shared folder"_s : u"over the channel: the folder is not shared"_s),
                      row(u"Filmic"_s, hasFilmic(info) ? u"Blender's own"_s : u"an analytic curve: its colour configuration is not readable here"_s),
                      row(u"render identity"_s, info.cyclesIdentity()), row(u"start"_s, toQString(durationText(info.start_seconds)))}
              .join(u'\n');
}

QJsonObject blenderJson(const BlenderFinding &finding)
{
    QJsonObject json{{u"command"_s, finding.command.text()}, {u"usable"_s, finding.info.has_value()}};
    if (!finding.info) {
        json.insert(u"problem"_s, problemJson(finding.info.error().problem));
        return json;
    }
    const BlenderInfo &info = *finding.info;
    QJsonArray devices;
    for (const BlenderDevice &device : info.devices)
        devices.append(QJsonObject{{u"type"_s, device.type}, {u"name"_s, device.name}});
    json.insert(u"version"_s, info.version);
    json.insert(u"build_hash"_s, info.build_hash);
    json.insert(u"python_version"_s, info.python_version);
    json.insert(u"engines"_s, QJsonArray::fromStringList(info.engines));
    json.insert(u"devices"_s, devices);
    json.insert(u"denoisers"_s, QJsonArray::fromStringList(info.denoisers));
    json.insert(u"view_transforms"_s, QJsonArray::fromStringList(info.view_transforms));
    json.insert(u"cpu_kernel"_s, info.cpu_kernel);
    json.insert(u"has_display"_s, info.hasDisplay);
    json.insert(u"shares_folder"_s, info.hasSharedFolder);
    json.insert(u"has_filmic"_s, hasFilmic(info));
    json.insert(u"render_identity"_s, info.cyclesIdentity());
    json.insert(u"start_seconds"_s, info.start_seconds);
    return json;
}

void sayReport(const DoctorReport &report, const Console &console)
{
    console.line("Tagmill " TAGMILL_VERSION);
    if (report.blenders.empty())
        console.line("Blender: none found");
    for (const BlenderFinding &finding : report.blenders)
        console.line("Blender: " + blenderText(finding).toStdString());
    console.line("Machine: " + std::to_string(report.cores) + " cores, " + fixed(static_cast<double>(report.memory_bytes) / bytesPerGigabyte, 1) + " GB of memory");
    console.line("Display: " + (report.display.isEmpty() ? std::string("none") : report.display.toStdString()));
    if (report.diskFree_bytes >= 0)
        console.line("Disk: " + fixed(static_cast<double>(report.diskFree_bytes) / bytesPerGigabyte, 1) + " GB free in " + report.folder.toStdString());
    console.problems(report.problems);
}

} // namespace

int runDoctor(const Arguments &arguments)
{
    const Console console(arguments);
    int argc = 1;
    char name[] = "tagmill";
    char *argv[] = {name, nullptr};
    const QCoreApplication application(argc, argv);
    QStringList commands;
    for (const std::string &command : arguments.values("blender"))
        commands.append(toQString(command));
    DoctorReport report;
    Doctor doctor;
    QObject::connect(&doctor, &Doctor::finished, &doctor, [&report](const DoctorReport &found) {
        report = found;
        QCoreApplication::quit();
    }, Qt::QueuedConnection);
    doctor.start(commands, QDir::currentPath(), {.tryEngines = true, .folder = {}});
    QCoreApplication::exec();

    sayReport(report, console);
    QJsonArray blenders;
    for (const BlenderFinding &finding : report.blenders)
        blenders.append(blenderJson(finding));
    console.document({{u"version"_s, QStringLiteral(TAGMILL_VERSION)},
                      {u"blenders"_s, blenders},
                      {u"one_pool"_s, report.firstUsable() && !report.firstOther()},
                      {u"cores"_s, report.cores},
                      {u"memory_bytes"_s, report.memory_bytes},
                      {u"display"_s, report.display},
                      {u"folder"_s, report.folder},
                      {u"disk_free_bytes"_s, report.diskFree_bytes},
                      {u"problems"_s, problemsJson(report.problems)}});
    return report.firstUsable() ? statusOk : exitStatus(Errc::Process);
}

} // namespace tagmill
