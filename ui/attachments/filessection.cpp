// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/attachments/filessection.h"

#include "ui/attachments/filebutton.h"
#include "ui/base/labels.h"
#include "ui/base/linkbutton.h"
#include "ui/base/taborder.h"
#include "ui/base/tokens.h"

#include <QLabel>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kNameLetters = 24; // of a name

} // namespace

FilesSection::FilesSection(QWidget* parent)
    : QWidget(parent)
    , m_title(makeSectionTitle(this))
    , m_rows(new QVBoxLayout)
{
    setObjectName(u"filesSection"_s);
    m_rows->setSpacing(2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tiny);
    layout->addWidget(m_title);
    layout->addLayout(m_rows);
    hide();
}

void FilesSection::show(const std::vector<Attachment>& files)
{
    setVisible(!files.empty());
    const auto heading = tr("Files");
    if (files == m_files && heading == m_heading)
        return;
    m_files = files;
    m_heading = heading;
    rebuild();
}

void FilesSection::rebuild()
{
    m_title->setText(m_heading);
    setAccessibleName(m_heading);
    while (auto* item = m_rows->takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    QWidget* last = m_title;
    for (const auto& file : m_files) {
        auto* button = new FileButton(file, kNameLetters, FileButton::Lines::Two, this);
        connect(button, &FileButton::menuAsked, this, &FilesSection::menuAsked);
        connect(button, &FileButton::removalAsked, this, &FilesSection::removalAsked);
        m_rows->addWidget(button);
        setTabOrderBehind(*last, *button);
        last = button;
    }
    if (m_files.size() < 2)
        return;
    auto* all = new LinkButton(tr("Save all..."), this);
    all->setObjectName(u"saveAllFiles"_s);
    connect(all, &LinkButton::clicked, this, &FilesSection::allAsked);
    m_rows->addWidget(all);
    setTabOrderBehind(*last, *all);
}

} // namespace helpdesk
