// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/newworkspaceform.h"

#include "ui/base/flowlayout.h"
#include "ui/base/tokens.h"
#include "ui/base/widgetrole.h"
#include "ui/customers/fieldform.h"
#include "ui/text/errorpresenter.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

NewWorkspaceForm::NewWorkspaceForm(QWidget* parent)
    : QWidget(parent)
    , m_fields(new FieldForm(this))
    , m_browse(new QPushButton(this))
    , m_create(new QPushButton(this))
    , m_import(new QPushButton(this))
    , m_back(new QPushButton(this))
{
    auto* person = new QLineEdit(this);
    person->setObjectName(u"startPerson"_s);
    auto* path = new QLineEdit(this);
    path->setObjectName(u"startPath"_s);
    m_fields->addField(Subject::Name, person);
    m_fields->addField(Subject::File, path);
    m_create->setObjectName(u"startCreateNow"_s);
    m_import->setObjectName(u"startCreateAndImport"_s);
    m_back->setObjectName(u"startBack"_s);
    setRole(*m_create, WidgetRole::Primary);
    setRole(*m_back, WidgetRole::Quiet);
    auto* buttons = new FlowLayout;
    buttons->setSpacing(spacing::small);
    for (auto* button : {m_create, m_import, m_back})
        buttons->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_fields);
    layout->addWidget(m_browse, 0, Qt::AlignRight);
    layout->addLayout(buttons);
    connect(m_browse, &QPushButton::clicked, this, &NewWorkspaceForm::browse);
    connect(m_create, &QPushButton::clicked, this, [this] { submit(false); });
    connect(m_import, &QPushButton::clicked, this, [this] { submit(true); });
    connect(m_back, &QPushButton::clicked, this, &NewWorkspaceForm::left);
    for (auto* line : {person, path})
        connect(line, &QLineEdit::returnPressed, this, [this] { submit(false); });
    retranslate();
}

void NewWorkspaceForm::propose(const QString& path, const QString& person)
{
    m_fields->setValue(Subject::File, QDir::toNativeSeparators(path));
    m_fields->setValue(Subject::Name, person);
}

void NewWorkspaceForm::begin()
{
    m_fields->clearProblems();
    m_fields->focusField(Subject::Name);
}

bool NewWorkspaceForm::check(const NewWorkspace& workspace)
{
    m_fields->clearProblems();
    if (workspace.path.isEmpty())
        m_fields->showProblem(Subject::File, tr("Say where the workspace is to be kept."));
    else if (QFileInfo::exists(workspace.path))
        m_fields->showProblem(Subject::File,
                              tr("There is a file of this name already. Choose another name, or go back and open it."));
    if (workspace.person.isEmpty())
        m_fields->showProblem(Subject::Name, tr("Write your name: your colleagues see it beside what you do."));
    return m_fields->problem(Subject::File).isEmpty() && m_fields->problem(Subject::Name).isEmpty();
}

void NewWorkspaceForm::submit(bool importNext)
{
    auto path = QDir::fromNativeSeparators(m_fields->value(Subject::File));
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += ".helpdesk"_L1;
    const NewWorkspace workspace{path, m_fields->value(Subject::Name), importNext};
    if (check(workspace))
        Q_EMIT createRequested(workspace);
}

bool NewWorkspaceForm::showError(const Error& error)
{
    const auto ofFile = error.code == ErrorCode::WorkspaceExists || error.code == ErrorCode::FileNotWritable
        || error.code == ErrorCode::DiskFull || error.code == ErrorCode::WorkspaceReadOnly;
    return ofFile && m_fields->showProblem(Subject::File, sentence(error));
}

void NewWorkspaceForm::browse()
{
    const auto path =
        QFileDialog::getSaveFileName(this, tr("Where the workspace is kept"), m_fields->value(Subject::File),
                                     tr("Workspaces (*.helpdesk)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        m_fields->setValue(Subject::File, QDir::toNativeSeparators(path));
}

void NewWorkspaceForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void NewWorkspaceForm::retranslate()
{
    m_fields->setCaption(Subject::Name, tr("Your name"));
    m_fields->setCaption(Subject::File, tr("Kept in the file"));
    m_browse->setText(tr("Choose another place..."));
    m_create->setText(tr("Create workspace"));
    m_import->setText(tr("Create and import customers..."));
    m_back->setText(tr("Back"));
}

void NewWorkspaceForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
