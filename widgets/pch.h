// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for tagmill_widgets. Every file still includes what it uses.
#pragma once

#include "core/pch.h"

#include <QAbstractItemModel>
#include <QBoxLayout>
#include <QByteArray>
#include <QEvent>
#include <QLabel>
#include <QList>
#include <QPainter>
#include <QPushButton>
#include <QString>
#include <QTimer>
#include <QVector3D>
#include <QWidget>
