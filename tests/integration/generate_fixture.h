// SPDX-License-Identifier: GPL-3.0-or-later
// GenerateFixture: a tiny job, a dataset made from it once, and helpers to compare datasets.
#pragma once

#include "tests/integration/tagmill_runner.h"

#include <QJsonObject>
#include <QMap>
#include <QTemporaryDir>

#include <memory>

namespace tagmill::test {

/// rich_truth.json and what else is derived from the results alone.
QStringList canonicalFiles();
QJsonObject jsonFile(const QString &path);
/// Every file of a folder with its bytes and time of change.
QMap<QString, QByteArray> snapshot(const QString &folder);
/// All that two runs of one job must have in common: every file, without its volatile fields.
QMap<QString, QByteArray> lastingContent(const QString &dataset);

class GenerateFixture
{
protected:
    /// Makes the reference dataset; false with its words on stderr when that fails.
    bool makeReference(const QStringList &flags = {});
    void newFolder() { m_dir = std::make_unique<QTemporaryDir>(); }

    QString path(const QString &name) const { return m_dir->filePath(name); }
    QString reference() const { return m_shared.filePath(QStringLiteral("reference")); }
    QString config() const { return m_shared.filePath(QStringLiteral("tiny.yaml")); }
    /// generate -c CONFIG -o OUTPUT --json FLAGS…
    RunResult generate(const QString &output, const QStringList &flags = {}) const;
    /// Its summary; a failure is told as a warning.
    QJsonObject generated(const QString &output, const QStringList &flags = {}) const;

private:
    QTemporaryDir m_shared;
    std::unique_ptr<QTemporaryDir> m_dir;
};

} // namespace tagmill::test
