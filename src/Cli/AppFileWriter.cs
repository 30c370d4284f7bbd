using Stoker.Cli.Commands;
using Stoker.Core.Prices;
using Stoker.Core.Reports;

namespace Stoker.Cli;

/// <summary>Writes a file of each app beside its project: a baseline, a traffic file.</summary>
internal static class AppFileWriter
{
    /// <summary>Makes the reports of what the person pointed at and writes the files.</summary>
    /// <param name="name">Name of the file.</param>
    /// <param name="request">What was asked for.</param>
    /// <param name="write">Makes the text from the file as it is (<see langword="null"/> when there is none) and the app, with a word on what it is.</param>
    /// <param name="terminal">Where the words go.</param>
    /// <param name="cancellationToken">Ends the build.</param>
    /// <exception cref="InputException">There is no app, its project is not to be found, or the file as it is cannot be read.</exception>
    public static async Task WriteAsync(string name, ReportRequest request, Func<string?, AppReport, (string Text, string Word)> write, Terminal terminal, CancellationToken cancellationToken)
    {
        var source = ReportSource.Find(request.Paths);
        var reports = await FinishedReports.OfAsync(source, request, terminal, cancellationToken);

        // One file for each project: of several target frameworks the first.
        var apps = reports.Report.Apps.DistinctBy(app => app.Project ?? app.Name).ToList();
        if (apps.Count == 0)
        {
            throw new InputException("no app makes LLM calls that Stoker can see, so there is nothing to write");
        }

        foreach (var app in apps)
        {
            var path = TeamPaths.Beside(app.Project, name);
            if (path is null || !Directory.Exists(Path.GetDirectoryName(path)))
            {
                throw new InputException($"the project of {app.Name} is not here{(app.Project is null ? "" : $" ({app.Project})")}, so there is no place for its {name}");
            }

            var existing = File.Exists(path) ? await File.ReadAllTextAsync(path, cancellationToken) : null;
            try
            {
                var (text, word) = write(existing, app);
                if (text != existing)
                {
                    await File.WriteAllTextAsync(path, text, cancellationToken);
                }

                terminal.Out.WriteLine($"{Path.GetRelativePath(Directory.GetCurrentDirectory(), path)}: {word}");
            }
            catch (StrictJsonException e)
            {
                throw InputException.InFile(path, e.Line, e.Column, $"{e.Message}; nothing is written over it");
            }
            catch (InvalidOperationException e)
            {
                throw new InputException(e.Message);
            }
        }
    }
}
