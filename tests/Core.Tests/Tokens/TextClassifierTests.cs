using Stoker.Core.Tokens;

namespace Stoker.Core.Tests.Tokens;

public class TextClassifierTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("{name} would like an answer that is polite, short and friendly, and would you please keep to this tone: {tone}")]
    [InlineData("[note] this is a remark, nothing else, in square brackets]")]
    [InlineData("Translate 你好 into English, please, and explain the tone of it.")]
    public void What_only_resembles_another_kind_is_prose(string text) =>
        Assert.Equal(TextKind.Prose, TextClassifier.Classify(text));

    [Theory]
    [InlineData("{}")]
    [InlineData(" { \"a\": 1 } \n")]
    [InlineData("[1, 2]")]
    [InlineData("[ null ]")]
    [InlineData("{\"a\":1}\n{\"a\":2}")]
    public void A_whole_object_or_array_is_json(string text) =>
        Assert.Equal(TextKind.Json, TextClassifier.Classify(text));

    [Theory]
    [InlineData("var total = items.Sum(item => item.Price);")]
    [InlineData("<order><item id=\"1\">coal</item></order>")]
    public void Text_dense_in_the_punctuation_of_code_is_code(string text) =>
        Assert.Equal(TextKind.Code, TextClassifier.Classify(text));

    [Theory]
    [InlineData("请总结下面的文章。")]
    [InlineData("{\"摘要\":\"请总结下面的文章\"}")]
    [InlineData("𠀀𠀁𠀂 ok")]
    public void Text_in_cjk_script_is_cjk_whatever_it_is_wrapped_in(string text) =>
        Assert.Equal(TextKind.Cjk, TextClassifier.Classify(text));

    [Fact]
    public void Each_real_text_is_of_its_kind()
    {
        var kinds = GoldenFile.RealTexts()
            .Where(text => text.File != "base64.txt")
            .ToDictionary(text => text.File, text => TextClassifier.Classify(text.Text));

        Assert.All(kinds, kind => Assert.Equal(
            kind.Key switch
            {
                "csharp.txt" => TextKind.Code,
                "json.txt" => TextKind.Json,
                "chinese.txt" or "japanese.txt" or "korean.txt" => TextKind.Cjk,
                _ => TextKind.Prose,
            },
            kind.Value));
    }
}
