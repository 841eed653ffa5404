using Microsoft.Playwright;

namespace ParamGen.Playground.Tests.Page;

/// <summary>The page in a browser.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    /// <summary>What Chromium itself says of a policy when typing replaces colored text; nothing of the page is stopped.</summary>
    private const string Harmless = "Applying inline style";

    private readonly List<string> errors = [];
    private readonly string address;

    public OpenPage(IPage page, string address)
    {
        (Page, this.address) = (page, address);
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.Contains(Harmless, StringComparison.Ordinal))
                errors.Add(message.Text);
        };
        page.PageError += (_, error) => errors.Add(error);
    }

    public IPage Page { get; }

    /// <summary>What the browser has reported; empty if that is nothing.</summary>
    public string Errors => string.Join('\n', errors);

    public ILocator Editor => Page.Locator(".cm-content");

    /// <summary>Goes to the page, and waits until the compiler has answered.</summary>
    /// <param name="fragment">What follows the address.</param>
    public async Task<OpenPage> StartAsync(string fragment = "")
    {
        await Page.GotoAsync(address + "/" + fragment);
        await Assertions.Expect(Page.Locator(".cm-line").Filter(new() { HasText = "Input" }).First).ToBeVisibleAsync();
        await CheckedAsync();
        return this;
    }

    /// <summary>Waits until the text has been checked.</summary>
    public Task CheckedAsync() => Page.WaitForFunctionAsync("() => performance.getEntriesByName('edit-to-squiggles').length > 0");

    /// <summary>Replaces the text.</summary>
    public async Task TypeAsync(string text)
    {
        await Editor.ClickAsync();
        await Page.Keyboard.PressAsync("ControlOrMeta+A");
        await Page.EvaluateAsync("() => performance.clearMeasures('edit-to-squiggles')");
        await Page.Keyboard.InsertTextAsync(text);
        await CheckedAsync();
    }

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
