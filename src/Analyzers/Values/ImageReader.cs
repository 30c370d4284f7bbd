using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Core.Tokens;

namespace Stoker.Analyzers.Values;

/// <summary>Reads an image that code puts into a message: its detail, and its size where it stands in the source as a data URI.</summary>
internal static class ImageReader
{
    /// <summary>The image that an SDK object is; <see langword="null"/> when it is none.</summary>
    public static ImagePart? Read(IOperation maker, ReadScope scope)
    {
        ISymbol? symbol = maker switch
        {
            IInvocationOperation invocation => invocation.TargetMethod,
            IObjectCreationOperation creation => creation.Type,
            _ => null,
        };
        var arguments = maker switch
        {
            IInvocationOperation invocation => invocation.Arguments,
            IObjectCreationOperation creation => creation.Arguments,
            _ => [],
        };
        if (symbol is null || !scope.Sdks.IsSdkSymbol(symbol) || !IsImage(symbol, arguments, scope))
        {
            return null;
        }

        var (width, height) = SizeOf(maker, scope);
        return new(width, height, DetailOf(arguments));
    }

    private static bool IsImage(ISymbol symbol, IReadOnlyList<IArgumentOperation> arguments, ReadScope scope) => symbol.Name switch
    {
        "CreateImagePart" or "CreateInputImagePart" or "ImageBlockParam" or "BetaImageBlockParam" => true,
        "DataContent" or "UriContent" => arguments.Any(a => TextOf(a, scope) is { } text && (text.StartsWith("image/", StringComparison.Ordinal) || text.StartsWith("data:image/", StringComparison.Ordinal))),
        _ => false,
    };

    private static string? TextOf(IArgumentOperation argument, ReadScope scope) =>
        argument is { ArgumentKind: ArgumentKind.Explicit, Value.Type.SpecialType: SpecialType.System_String } ? TextParts.Known(argument.Value, scope) : null;

    private static ImageDetail DetailOf(IEnumerable<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            if (Origin.Unwrap(argument.Value) is IMemberReferenceOperation { Member: { Name: "Low" or "High" or "Auto" } detail } && detail.ContainingType.Name.EndsWith("DetailLevel", StringComparison.Ordinal))
            {
                return detail.Name switch
                {
                    "Low" => ImageDetail.Low,
                    "High" => ImageDetail.High,
                    _ => ImageDetail.Auto,
                };
            }
        }

        return ImageDetail.Auto;
    }

    /// <summary>The size in the header of a PNG that stands in the source in base64.</summary>
    private static (int? Width, int? Height) SizeOf(IOperation maker, ReadScope scope)
    {
        const string Marker = "data:image/png;base64,";
        const int HeaderInBase64 = 32;
        foreach (var operation in maker.Descendants())
        {
            if (operation.ConstantValue is { HasValue: true, Value: string text } && text.StartsWith(Marker, StringComparison.Ordinal) && text.Length >= Marker.Length + HeaderInBase64 && scope.Step() &&
                Decoded(text.Substring(Marker.Length, HeaderInBase64)) is { } header)
            {
                // Signature (8), length and name of the first chunk (8), width (4), height (4): PNG specification, 11.2.2 IHDR.
                return (BigEndian(header, 16), BigEndian(header, 20));
            }
        }

        return (null, null);
    }

    private static byte[]? Decoded(string base64)
    {
        try
        {
            return Convert.FromBase64String(base64);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static int? BigEndian(byte[] bytes, int at) =>
        ((bytes[at] << 24) | (bytes[at + 1] << 16) | (bytes[at + 2] << 8) | bytes[at + 3]) is var value and > 0 ? value : null;
}
