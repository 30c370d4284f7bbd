using System.IO.Compression;
using System.Text;

namespace Stoker.Core.Tests.Tokens;

/// <summary>What tiktoken counted, written by tools/Vocabularies/make-golden.mjs.</summary>
internal static class GoldenFile
{
    public static IEnumerable<(string Text, int O200k, int Cl100k)> FuzzStrings()
    {
        using var packed = Open("fuzz.bin");
        using var unpacked = new GZipStream(packed, CompressionMode.Decompress);
        using var reader = new BinaryReader(new BufferedStream(unpacked));
        while (true)
        {
            int length;
            try
            {
                length = reader.Read7BitEncodedInt();
            }
            catch (EndOfStreamException)
            {
                yield break;
            }

            // Not through Encoding.Unicode: it would replace the lone surrogates that the file is there to hold.
            var text = string.Create(length, reader, static (units, from) =>
            {
                for (var i = 0; i < units.Length; i++)
                {
                    units[i] = (char)from.ReadUInt16();
                }
            });
            yield return (text, reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());
        }
    }

    public static IEnumerable<(string File, string Text, int O200k, int Cl100k)> RealTexts() =>
        from line in Read("texts.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
        let cells = line.Split(',')
        select (cells[0], Read(cells[0]), int.Parse(cells[1]), int.Parse(cells[2]));

    private static string Read(string name)
    {
        using var reader = new StreamReader(Open(name), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static Stream Open(string name) => typeof(GoldenFile).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"No golden file '{name}'.");
}
