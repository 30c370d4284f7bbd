using Stoker.Core.Ledger;
using Stoker.Core.Tokens;

namespace Stoker.Analyzers.Tests.Values;

public class ImageTests
{
    private static async Task<ImagePart?> ImageIn(string body) =>
        (await LedgerOf.Body(body)).Prompt.Segments.SingleOrDefault(s => s.Kind == SegmentKind.Image)?.Image;

    [Theory]
    [InlineData("""await ai.GetResponseAsync(new ChatMessage(ChatRole.User, [new TextContent(text), new DataContent(File.ReadAllBytes(text), "audio/wav")]));""")]
    [InlineData("""await ai.GetResponseAsync(new ChatMessage(ChatRole.User, [new TextContent(text), new UriContent("https://a.example/b", "application/pdf")]));""")]
    public async Task What_is_no_image_is_not_counted_as_one(string body) => Assert.Null(await ImageIn(body));

    [Theory]
    [InlineData("""await ai.GetResponseAsync(new ChatMessage(ChatRole.User, [new TextContent(text), new DataContent(File.ReadAllBytes(text), "image/png")]));""")]
    [InlineData("""await ai.GetResponseAsync(new ChatMessage(ChatRole.User, [new TextContent(text), new UriContent("https://a.example/b.png", "image/png")]));""")]
    [InlineData("""await chat.CompleteChatAsync(new OpenAI.Chat.UserChatMessage(OpenAI.Chat.ChatMessageContentPart.CreateTextPart(text), OpenAI.Chat.ChatMessageContentPart.CreateImagePart(new Uri("https://a.example/b.png"))));""")]
    public async Task An_image_of_unknown_size_is_found(string body) => Assert.Equal(new ImagePart(), await ImageIn(body));

    [Theory]
    [InlineData("Low", ImageDetail.Low)]
    [InlineData("High", ImageDetail.High)]
    public async Task The_detail_that_is_asked_for_is_read(string written, ImageDetail detail) =>
        Assert.Equal(detail, (await ImageIn($"""await chat.CompleteChatAsync(new OpenAI.Chat.UserChatMessage(OpenAI.Chat.ChatMessageContentPart.CreateImagePart(new Uri("https://a.example/b.png"), OpenAI.Chat.ChatImageDetailLevel.{written})));"""))?.Detail);

    [Fact]
    public async Task The_size_of_a_PNG_in_the_source_is_read() =>
        Assert.Equal(new ImagePart(3, 2), await ImageIn("""await ai.GetResponseAsync(new ChatMessage(ChatRole.User, [new DataContent("data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAC0lEQVR42mNgwAUAABoAATARuFEAAAAASUVORK5CYII=")]));"""));
}
