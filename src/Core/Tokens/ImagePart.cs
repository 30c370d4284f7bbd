namespace Stoker.Core.Tokens;

/// <summary>How finely a program asks a model to look at an image.</summary>
public enum ImageDetail
{
    /// <summary>Not said, or left to the model.</summary>
    Auto,

    /// <summary>One small view.</summary>
    Low,

    /// <summary>Scaled to what the model reads finely.</summary>
    High,
}

/// <summary>An image that a prompt carries: what its tokens depend on, and nothing of its content.</summary>
/// <param name="Width">Pixels; <see langword="null"/> when the size is not known before the run.</param>
/// <param name="Height">Pixels; <see langword="null"/> when the size is not known before the run.</param>
/// <param name="Detail">How finely it is looked at.</param>
public sealed record ImagePart(int? Width = null, int? Height = null, ImageDetail Detail = ImageDetail.Auto);
