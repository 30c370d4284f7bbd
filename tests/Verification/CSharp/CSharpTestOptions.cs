namespace Microsoft.CodeAnalysis.CSharp.Testing;

/// <summary>How test code is read: as in a new project of today (nullable annotations on, newest language).</summary>
internal static class CSharpTestOptions
{
    public static CSharpCompilationOptions Compilation { get; } = new(
        OutputKind.DynamicallyLinkedLibrary,
        allowUnsafe: true,
        nullableContextOptions: NullableContextOptions.Enable);

    public static CSharpParseOptions Parse { get; } = new(LanguageVersion.Latest, DocumentationMode.Diagnose);
}
