using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Stoker.Verification;

/// <summary>Names and texts of the files of a test.</summary>
internal static class TestFiles
{
    private const string Root = "/0/";

    /// <summary>The rooted path: <c>.editorconfig</c> sections match rooted paths only.</summary>
    public static string RootedPath(string name) => name.StartsWith('/') ? name : Root + name;

    /// <summary>Whether a path that a test names is the actual one, rooted or as written in a <c>#line</c>.</summary>
    public static bool IsPath(string expected, string actual) => actual == expected || actual == RootedPath(expected);

    public static SourceText Text(string content) => SourceText.From(content, Encoding.UTF8);
}
