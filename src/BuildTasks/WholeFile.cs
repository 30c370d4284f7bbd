using System.Text;

namespace Stoker.BuildTasks;

/// <summary>Writes files whole: a build that is cancelled leaves the old file or the new one.</summary>
internal static class WholeFile
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a file by way of a neighbour, and makes its directory.</summary>
    public static void Replace(string path, Action<TextWriter> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var next = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var writer = new StreamWriter(next, append: false, Utf8))
            {
                write(writer);
            }

            // File.Move cannot overwrite on netstandard2.0, and File.Replace needs a target.
            if (File.Exists(path))
            {
                File.Replace(next, path, destinationBackupFileName: null);
            }
            else
            {
                File.Move(next, path);
            }
        }
        finally
        {
            File.Delete(next);
        }
    }

    /// <summary>Writes a text.</summary>
    public static void Replace(string path, string text) => Replace(path, writer => writer.Write(text));
}
