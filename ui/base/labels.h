// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QVariant>

class QLabel;
class QWidget;

namespace helpdesk {

/// A small muted label beside or above a value.
QLabel* makeCaption(QWidget* parent, const QString& text = {});
/// The title of a group of facts.
QLabel* makeSectionTitle(QWidget* parent, const QString& text = {});
/// A value people want to copy: selectable, wrapping, never read as markup.
QLabel* makeValue(QWidget* parent, const QString& text);

/// Sets a property that the style sheet selects by, and restyles the widget when it changed.
void setStyleProperty(QWidget& widget, const char* name, const QVariant& value);

} // namespace helpdesk
