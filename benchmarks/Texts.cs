namespace Stoker.Benchmarks;

/// <summary>The texts that are counted: those of the golden files.</summary>
internal static class Texts
{
    /// <summary>One text by its name.</summary>
    public static string Of(string name)
    {
        using var reader = new StreamReader(typeof(Texts).Assembly.GetManifestResourceStream(name) ?? throw new ArgumentException($"No text '{name}'.", nameof(name)));
        return reader.ReadToEnd();
    }

    /// <summary>One text over and over, until it is long enough to measure.</summary>
    public static string Long(string name, int characters = 200_000)
    {
        var text = Of(name);
        return string.Concat(Enumerable.Repeat(text, (characters / text.Length) + 1));
    }
}
